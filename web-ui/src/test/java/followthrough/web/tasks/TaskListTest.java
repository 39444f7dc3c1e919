package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The list that people live in: narrowed, ordered, kept in its address, and taken along. */
@WebTest
class TaskListTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private TestPerson nora;

    @BeforeEach
    void two_promises_of_two_people() {
        letter = TestCase.issued(application, "WAK", "Visits are late.").assigned();
        nora = letter.colleague("Nora Bell", Role.OFFICER);
        var lead = letter.actor(letter.lead);
        var content = PlanContent.of(
                "Children are seen",
                List.of(
                        ActionLine.of(
                                "=Train 100% of teams",
                                ActionOwner.of(letter.officer.id(), "Owen"),
                                lead.on().plusDays(3)),
                        ActionLine.of(
                                "Ask families",
                                ActionOwner.of(nora.id(), "Nora"),
                                lead.on().plusDays(60))),
                List.of(PlanContent.MeasureLine.of("Seen in time", "%", "60", "90", "audit", "every month")));
        letter.bean(Planning.class).write(lead, letter.area(1), 0, content);
        var version = letter.bean(PlanReading.class)
                .working(lead, letter.area(1))
                .orElseThrow()
                .version();
        letter.bean(Planning.class).submit(lead, letter.area(1), version);
        letter.pendingPlanSigned(letter.area(1));
    }

    @Test
    void what_one_waits_for_is_narrowed_by_person_words_day_and_kind() throws Exception {
        waiting("")
                .andExpect(content().string(containsString("Ask families")))
                .andExpect(content().string(containsString("Nora Bell")))
                .andExpect(content().string(containsString("=Train 100% of teams")));
        waiting("&person=" + nora.id()).andExpect(content().string(not(containsString("=Train 100% of teams"))));
        waiting("&words=100%25")
                .andExpect(content().string(containsString("=Train 100% of teams")))
                .andExpect(content().string(not(containsString("Ask families"))));
        waiting("&words=100_").andExpect(content().string(not(containsString("=Train 100% of teams"))));
        waiting("&due=week").andExpect(content().string(not(containsString("Ask families"))));
        waiting("&kind=reportAction&inspection=" + letter.area(1))
                .andExpect(content().string(containsString("Ask families")));
        waiting("&kind=writePlan").andExpect(content().string(containsString("No task fits this filter")));
        waiting("&framework=no-such-framework").andExpect(content().string(containsString("No task fits this filter")));
        waiting("&person=nonsense&due=nonsense&size=9999&sort=nonsense&authority=nonsense")
                .andExpect(content().string(containsString("Ask families")));
        waiting("&words=families").andExpect(content().string(containsString("1 of 2 tasks fits the filter")));
    }

    @Test
    void a_place_that_is_not_in_the_list_leads_to_its_beginning_and_says_so() throws Exception {
        var far = "%2B999999999-12-31_00000000-0000-0000-0000-000000000007";
        for (var forged : List.of("forged", far, far.replace("31_", "31T00:00:00Z_"))) {
            web.perform(get("/tasks?view=waiting&due=week&after=" + forged).with(letter.lead.signedIn()))
                    .andExpect(redirectedUrl("/tasks?view=waiting&due=week"))
                    .andExpect(flash().attribute("placeGone", true));
            web.perform(get("/tasks?view=done&after=" + forged).with(letter.lead.signedIn()))
                    .andExpect(redirectedUrl("/tasks?view=done"));
        }
        for (var view : List.of("waiting", "done"))
            web.perform(get("/tasks?view=" + view).flashAttr("placeGone", true).with(letter.lead.signedIn()))
                    .andExpect(content().string(containsString("not in the list any more")));
    }

    @Test
    void the_other_order_goes_through_all_pages_too() throws Exception {
        var list = waiting("&sort=latest").andReturn().getResponse().getContentAsString();
        assertThat(list.indexOf("Ask families")).isPositive().isLessThan(list.indexOf("=Train 100% of teams"));
    }

    @Test
    void it_is_sorted_by_person_and_narrowed_to_a_state_in_the_address_the_kept_view_and_what_is_taken_along()
            throws Exception {
        var list = waiting("&sort=person").andReturn().getResponse().getContentAsString();
        assertThat(list.indexOf("Ask families")).isPositive().isLessThan(list.indexOf("=Train 100% of teams"));
        assertThat(list).contains("list.csv?view=waiting&amp;sort=person", "Keep this view");
        var csv = web.perform(get("/tasks/list.csv?view=waiting&sort=person").with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.indexOf("Ask families")).isPositive().isLessThan(csv.indexOf("Train 100%"));

        waiting("&state=others").andExpect(content().string(containsString("Taken by somebody else")));
        waiting("&state=free").andExpect(content().string(containsString("No task fits this filter")));
        waiting("&state=nonsense").andExpect(content().string(containsString("Ask families")));
        keepView("With others", "waiting", "state", "others", false);
        web.perform(get(views("With others")).with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/tasks?view=waiting&state=others"));
    }

    @Test
    void the_list_is_taken_along_as_it_is_shown_and_nothing_in_it_is_a_formula() throws Exception {
        var csv = web.perform(get("/tasks/list.csv?view=waiting&due=week").with(letter.lead.signedIn()))
                .andExpect(header().string("Content-Disposition", containsString("tasks.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).contains("\"'=Train 100% of teams\"", "Owen Price").doesNotContain("Ask families");
        assertThat(csv).contains(letter.today().plusDays(3) + ",");
        var xlsx = web.perform(get("/tasks/list.xlsx?view=waiting").with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=Train 100% of teams");
            assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(letter.today().plusDays(3));
        }
        web.perform(get("/tasks/list.csv?view=waiting").with(nora.signedIn()))
                .andExpect(content().string(not(containsString("Train"))));
    }

    @Test
    void the_columns_that_one_chooses_are_ones_own_and_stand_in_what_is_taken_along_too() throws Exception {
        choose("WHY", "AUTHORITY", "SINCE", "nonsense").andExpect(redirectedUrl("/tasks/back"));
        waiting("")
                .andExpect(content().string(containsString("promised in the signed plan")))
                .andExpect(content().string(containsString("data-label=\"Waits since\"")))
                .andExpect(content().string(not(containsString("data-label=\"Who has it\""))));
        assertThat(csv(letter.lead).lines().findFirst())
                .hasValue("\uFEFF\"Due\",\"What to do\",\"About\",\"Why then\",\"Authority\",\"Waits since\"");
        web.perform(get("/tasks/columns").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("value=\"SINCE\" checked")))
                .andExpect(content().string(not(containsString("value=\"WHO\" checked"))));
        assertThat(csv(nora)).contains("Who has it", "Marks").doesNotContain("Why then");

        choose().andExpect(redirectedUrl("/tasks/back"));
        assertThat(csv(letter.lead).lines().findFirst()).hasValue("\uFEFF\"Due\",\"What to do\",\"About\"");
        waiting("").andExpect(content().string(containsString("Ask families")));

        web.perform(post("/tasks/columns").param("do", "usual").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/tasks/back"));
        waiting("").andExpect(content().string(containsString("data-label=\"Who has it\"")));
    }

    private ResultActions choose(String... columns) throws Exception {
        return web.perform(
                post("/tasks/columns").param("columns", columns).with(csrf()).with(letter.lead.signedIn()));
    }

    private String csv(TestPerson reader) throws Exception {
        return web.perform(get("/tasks/list.csv?view=waiting").with(reader.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void what_one_did_is_narrowed_by_time_and_taken_along() throws Exception {
        web.perform(get("/tasks?view=done&time=week").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Plan handed in")));
        var csv = web.perform(get("/tasks/done.csv?time=today").with(letter.lead.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).contains(letter.today().toString(), "Amara Lindqvist");
        web.perform(get("/tasks/done.xlsx").with(letter.lead.signedIn())).andExpect(status().isOk());
        web.perform(get("/tasks?view=done&time=nonsense").with(letter.lead.signedIn()))
                .andExpect(status().isOk());
    }

    @Test
    void a_view_is_kept_with_its_count_begun_with_and_says_when_what_it_names_is_gone() throws Exception {
        keepView("Ask first", "waiting", "words", "families", true);
        var list = waiting("").andReturn().getResponse().getContentAsString();
        assertThat(list.replaceAll("\\s+", " ")).contains("Ask first</a> (1)");
        var start = web.perform(get("/").with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(start).startsWith("/tasks/views/");
        web.perform(get(java.net.URI.create(String.valueOf(start))).with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/tasks?view=waiting&words=families"));
        web.perform(get(java.net.URI.create(String.valueOf(start))).with(nora.signedIn()))
                .andExpect(status().isNotFound());

        keepView("Hers", "waiting", "person", nora.id().toString(), false);
        application
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update app.kept_view set query = 'view=waiting&framework=gone&kind=gone' where name = 'Hers'")
                .update();
        var hers = views("Hers");
        web.perform(get(hers).with(letter.lead.signedIn()))
                .andExpect(flash().attribute("told", containsString("can be chosen no more")));

        web.perform(post(hers + "/begin").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(flash().attribute("said", "After signing in you begin with this view: Hers"));
        web.perform(post(hers + "/begin").param("first", "false").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(flash().attribute("said", "You no longer begin with this view: Hers"));
        renamed(hers, "Hers", "Theirs").andExpect(flash().attribute("said", "This view is changed: Theirs"));
        renamed(hers, "Hers", "Ours").andExpect(content().string(containsString("is called “Theirs” now")));
        renamed(hers, "Theirs", "Ask first")
                .andExpect(content().string(containsString("another view under this name")));
        renamed(hers, "Theirs", " ").andExpect(content().string(containsString("Give the view a name")));
        web.perform(post(hers + "/remove").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(flash().attribute("said", "This view is removed: Theirs"))
                .andExpect(redirectedUrl("/tasks/views"));
        web.perform(get(hers).with(letter.lead.signedIn())).andExpect(status().isNotFound());
        web.perform(post("/tasks/views/new").param("name", " ").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Give the view a name")));
    }

    private org.springframework.test.web.servlet.ResultActions renamed(String view, String seen, String name)
            throws Exception {
        web.perform(get(view + "/change").with(nora.signedIn())).andExpect(status().isNotFound());
        return web.perform(post(view + "/change")
                .param("seen", seen)
                .param("name", name)
                .with(csrf())
                .with(letter.lead.signedIn()));
    }

    private void keepView(String name, String view, String part, String value, boolean first) throws Exception {
        web.perform(post("/tasks/views/new")
                        .param("view", view)
                        .param(part, value)
                        .param("name", name)
                        .param("begins", String.valueOf(first))
                        .with(csrf())
                        .with(letter.lead.signedIn()))
                .andExpect(status().is3xxRedirection());
    }

    private String views(String name) throws Exception {
        var page = web.perform(get("/tasks/views").with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = java.util.regex.Pattern.compile("(/tasks/views/[0-9a-f-]{36})\">" + name)
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void what_is_put_aside_leaves_ones_own_list_until_its_day_and_comes_back_when_asked() throws Exception {
        var gather = taskOf("Gather evidence");
        several("later", gather, "until.day", "1", "until.month", "1", "until.year", "2020")
                .andExpect(content().string(containsString("still to come")));
        several("later", gather, "until.day", "1", "until.month", "1", "until.year", "20280")
                .andExpect(content().string(containsString("a year of four digits")));
        several("later", gather, "until.day", "1", "until.month", "1", "until.year", "2400")
                .andExpect(content().string(containsString("within the next 3 months")));
        several("later", gather).andExpect(content().string(containsString("Enter the day on which they are shown")));
        web.perform(get("/tasks/views/new").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("It holds the whole list")));
        var day = letter.today().plusDays(4);
        var printed = application.getBean(followthrough.web.DateFormats.class).day(day);
        several(
                        "later",
                        gather,
                        "until.day",
                        String.valueOf(day.getDayOfMonth()),
                        "until.month",
                        String.valueOf(day.getMonthValue()),
                        "until.year",
                        String.valueOf(day.getYear()))
                .andExpect(flash().attribute("said", "The task is put aside until " + printed))
                .andExpect(redirectedUrl("/tasks/back"));
        web.perform(get("/tasks/back").flashAttr("said", "Done").with(letter.lead.signedIn()))
                .andExpect(flash().attribute("said", "Done"));

        web.perform(get("/tasks").with(letter.lead.signedIn()))
                .andExpect(content().string(not(containsString("/tasks/several?chosen=" + gather))))
                .andExpect(content().string(containsString("put aside until later")));
        for (var page : List.of("/tasks?view=later", "/tasks/several?chosen=" + gather))
            web.perform(get(page).with(letter.lead.signedIn()))
                    .andExpect(content().string(containsString(gather)))
                    .andExpect(content().string(containsString("Put aside until " + printed)));

        several("now", gather).andExpect(redirectedUrl("/tasks/back"));
        web.perform(get("/tasks").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(gather)));
        several("now", gather, "chosen", "00000000-0000-0000-0000-000000000001")
                .andExpect(redirectedUrl("/tasks/back"));
        several("give", gather, "to", nora.id().toString(), "reason", "Leave")
                .andExpect(content().string(containsString("Nobody else can do one of these tasks")));
    }

    @Test
    void of_several_what_somebody_else_took_or_did_meanwhile_is_named_and_the_others_are_done() throws Exception {
        var fresh = TestCase.issued(application, "WRR", "Plans are thin.", "Visits are late.", "Few ask.")
                .assigned();
        var other = fresh.colleague("Dora Quist", Role.DIRECTOR);
        var queue = fresh.bean(followthrough.workflow.work.WorkQueue.class);
        var ids = new java.util.ArrayList<String>();
        for (int i = 1; i <= 3; i++) {
            fresh.planHandedIn(fresh.area(i));
            ids.add(queue.open(
                            followthrough.workflow.process.TaskKind.signOffPlan,
                            fresh.area(i).value())
                    .orElseThrow()
                    .id());
        }
        queue.claim(fresh.actor(other), ids.get(0));
        fresh.pendingPlanSigned(fresh.area(2));

        var sent = post("/tasks/several").param("do", "take").with(csrf()).with(fresh.director.signedIn());
        web.perform(sent.param("chosen", ids.toArray(String[]::new)))
                .andExpect(redirectedUrl("/tasks/back"))
                .andExpect(flash().attribute(
                                "said",
                                allOf(
                                        containsString("You have taken this task. Left as it is"),
                                        containsString("(" + fresh.area(1) + ")"),
                                        containsString("(" + fresh.area(2) + ")"),
                                        not(containsString("(" + fresh.area(3) + ")")))));
        web.perform(post("/tasks/several")
                        .param("do", "take")
                        .param("chosen", ids.get(0), ids.get(1))
                        .with(csrf())
                        .with(fresh.director.signedIn()))
                .andExpect(content().string(containsString("Somebody else took or finished this meanwhile")))
                .andExpect(content().string(containsString("(" + fresh.area(2) + ")")));
    }

    private String taskOf(String title) throws Exception {
        var page = web.perform(get("/tasks").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(title)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = java.util.regex.Pattern.compile("/tasks/several\\?chosen=([0-9a-f-]{36})")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResultActions several(String act, String chosen, String... more) throws Exception {
        var sent = post("/tasks/several").param("do", act).param("chosen", chosen);
        for (int i = 0; i < more.length; i += 2) sent = sent.param(more[i], more[i + 1]);
        return web.perform(sent.with(csrf()).with(letter.lead.signedIn()));
    }

    @Test
    void whoever_directs_sees_where_work_waits_and_for_how_long_on_their_own_side_alone() throws Exception {
        web.perform(get("/tasks/steps").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Report on your action")))
                .andExpect(content().string(containsString("less than a day")))
                .andExpect(content().string(not(containsString("Draft the letter"))));
        web.perform(get("/tasks/steps").with(letter.lead.signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void a_task_is_given_to_a_colleague_who_is_told_and_an_administrator_gives_it_back_to_the_role() throws Exception {
        var fresh = TestCase.issued(application, "WAK", "Plans are thin.").assigned();
        var other = fresh.colleague("Dora Quist", Role.DIRECTOR);
        fresh.planHandedIn(fresh.area(1));
        var sign = fresh.bean(followthrough.workflow.work.WorkQueue.class)
                .open(
                        followthrough.workflow.process.TaskKind.signOffPlan,
                        fresh.area(1).value())
                .orElseThrow()
                .id();
        var sent = post("/tasks/several")
                .param("chosen", sign)
                .param("to", other.id().toString());
        web.perform(sent.param("do", "give").with(csrf()).with(fresh.director.signedIn()))
                .andExpect(content().string(containsString("Say why")));
        web.perform(sent.param("reason", "I am away").with(csrf()).with(fresh.director.signedIn()))
                .andExpect(redirectedUrl("/tasks/back"));
        web.perform(get("/notices").with(other.signedIn()))
                .andExpect(content().string(containsString("Dana Okafor has given you a task")));
        web.perform(get("/areas/" + fresh.area(1) + "/history").with(fresh.lead.signedIn()))
                .andExpect(content().string(containsString("Task given to somebody else")))
                .andExpect(content().string(containsString("Dora Quist (I am away)")));

        var admin = application.getBean(followthrough.web.TestPeople.class).administrator("Ada Min");
        web.perform(get("/administration/tasks?reference=" + fresh.area(1)).with(admin.signedIn()))
                .andExpect(content().string(containsString("Dora Quist")))
                .andExpect(content().string(not(containsString("Plans are thin"))))
                .andExpect(content().string(not(containsString("Train every"))));
        var release = "/administration/tasks/" + sign + "/release";
        web.perform(post(release).param("reason", "Ill").with(csrf()).with(fresh.lead.signedIn()))
                .andExpect(status().isNotFound());
        web.perform(get(release).with(admin.signedIn()))
                .andExpect(content().string(containsString("Dora Quist")))
                .andExpect(content().string(not(containsString("Plans are thin"))));
        web.perform(post(release).with(csrf()).with(admin.signedIn()))
                .andExpect(content().string(containsString("Say why")));
        web.perform(post(release)
                        .param("reason", "Ill since Monday")
                        .with(csrf())
                        .with(admin.signedIn()))
                .andExpect(redirectedUrl("/administration/tasks?reference=" + fresh.area(1)));
        web.perform(get("/tasks?view=role").with(fresh.director.signedIn()))
                .andExpect(content().string(containsString(sign)));
        web.perform(get("/notices").with(other.signedIn()))
                .andExpect(content().string(containsString("Ada Min has given a task of yours")))
                .andExpect(content().string(containsString("Ill since Monday")));
        var history = get("/areas/" + fresh.area(1) + "/history");
        web.perform(history.with(fresh.lead.signedIn()))
                .andExpect(content().string(containsString("Dora Quist had it (Ill since Monday)")));
        fresh.pendingPlanSigned(fresh.area(1));
        web.perform(history.with(fresh.inspector.signedIn()))
                .andExpect(content().string(not(containsString("Ill since Monday"))));
        web.perform(get(release).with(admin.signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void administrators_read_no_tasks_of_a_visit_of_which_nobody_may_know() throws Exception {
        var visit = letter.visited(java.util.Set.of(letter.inspection));
        var drafting = letter.bean(followthrough.workflow.work.WorkQueue.class)
                .open(followthrough.workflow.process.TaskKind.draftLetter, visit.value())
                .orElseThrow();
        var admin = application.getBean(followthrough.web.TestPeople.class).administrator("Ada Min");
        for (var reference : List.of(visit.value(), letter.area(1).value()))
            web.perform(get("/administration/tasks?reference=" + reference).with(admin.signedIn()))
                    .andExpect(content().string(not(containsString(drafting.id()))))
                    .andExpect(content().string(not(containsString("Draft the letter"))))
                    .andExpect(content().string(not(containsString("Check the area"))));
        web.perform(get("/administration/cases?reference=" + visit).with(admin.signedIn()))
                .andExpect(content().string(containsString("There is no case " + visit)));
        var guessed = "/administration/cases/" + visit;
        web.perform(get(guessed).with(admin.signedIn())).andExpect(status().isNotFound());
        for (var address : List.of(guessed, guessed + "/resume"))
            for (var reason : List.of("", "Two councils become one"))
                web.perform(post(address).param("reason", reason).with(csrf()).with(admin.signedIn()))
                        .andExpect(status().isNotFound());
        var release = "/administration/tasks/" + drafting.id() + "/release";
        web.perform(get(release).with(admin.signedIn())).andExpect(status().isNotFound());
        web.perform(post(release).param("reason", "Ill").with(csrf()).with(admin.signedIn()))
                .andExpect(status().isNotFound());

        web.perform(get("/people/" + letter.inspector.id() + "/deactivate").with(admin.signedIn()))
                .andExpect(content().string(containsString("A visit that is not announced")))
                .andExpect(content().string(not(containsString(visit.value()))));

        letter.bean(followthrough.inspection.Inspecting.class).announce(letter.actor(letter.inspector), visit);

        web.perform(get("/administration/tasks?reference=" + visit).with(admin.signedIn()))
                .andExpect(content().string(containsString(drafting.id())));
    }

    @Test
    void after_a_task_one_comes_back_to_the_same_place() throws Exception {
        var session = new MockHttpSession();
        web.perform(get("/tasks?view=waiting&words=families&size=50")
                        .session(session)
                        .with(letter.lead.signedIn()))
                .andExpect(status().isOk());

        web.perform(get("/tasks/back").session(session).with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/tasks?view=waiting&words=families&size=50"));
    }

    @Test
    void nobody_reads_that_nothing_waits_while_it_waits_in_another_role_of_theirs() throws Exception {
        var other = nora.as(
                new followthrough.people.Post(Role.AREA_LEAD, nora.post().body(), null));
        application
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("insert into app.membership (person_id, role, body) values (?, 'AREA_LEAD', ?)")
                .params(nora.id().value(), nora.post().body().code())
                .update();

        web.perform(get("/tasks").with(other.signedIn()))
                .andExpect(content().string(containsString("One task waits for you in another role of yours")));
    }

    private ResultActions waiting(String filter) throws Exception {
        return web.perform(
                        get(java.net.URI.create("/tasks?view=waiting" + filter)).with(letter.lead.signedIn()))
                .andExpect(status().isOk());
    }
}
