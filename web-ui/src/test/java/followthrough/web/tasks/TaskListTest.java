package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
    void the_list_is_taken_along_as_it_is_shown_and_nothing_in_it_is_a_formula() throws Exception {
        var csv = web.perform(get("/tasks/list.csv?view=waiting&due=week").with(letter.lead.signedIn()))
                .andExpect(header().string("Content-Disposition", containsString("tasks.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).contains("\"'=Train 100% of teams\"", "Owen Price").doesNotContain("Ask families");
        var xlsx = web.perform(get("/tasks/list.xlsx?view=waiting").with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("=Train 100% of teams");
        }
        web.perform(get("/tasks/list.csv?view=waiting").with(nora.signedIn()))
                .andExpect(content().string(not(containsString("Train"))));
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
