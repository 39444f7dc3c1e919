package followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.evidence.EvidenceLibrary;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.Planning;
import followthrough.progress.Progressing;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;

/** What somebody promised, reported on in the list itself, handed on, and asked another date for. */
@WebTest
class MyActionsTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private TestPerson owner;
    private String line;

    @BeforeEach
    void a_signed_plan() {
        letter = TestCase.issued(application, "STH", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        owner = letter.officer;
        line = "/my-actions/" + action().id();
    }

    @Test
    void an_officer_starts_with_their_actions_and_reports_in_the_line() throws Exception {
        web.perform(get("/").with(owner.signedIn())).andExpect(redirectedUrl("/my-actions"));
        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("Train every social worker")))
                .andExpect(content().string(containsString("Nothing reported yet")))
                .andExpect(content().string(containsString(line)));
        web.perform(get(line).with(owner.signedIn()))
                .andExpect(content().string(containsString("Is it still on time?")));

        reported("onTime").andExpect(redirectedUrl("/my-actions"));

        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("12 of 18 are trained")))
                .andExpect(content().string(containsString("Green")));
        reported("done").andExpect(redirectedUrl("/my-actions"));
        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("Nothing that is signed is yours to do now")));
        assertThat(letter.bean(WorkQueue.class).count(letter.actor(owner))).isZero();
    }

    @Test
    void a_report_that_says_nothing_is_refused_and_so_is_a_date_without_a_reason() throws Exception {
        sent(new LinkedMultiValueMap<>()).andExpect(content().string(containsString("Say what was done")));
        reported("date").andExpect(content().string(containsString("Enter the date by which it will be done")));

        assertThat(letter.bean(Progressing.class).stored(letter.area(1))).isEmpty();
        assertThat(dateQuestions()).isEmpty();
    }

    @Test
    void a_date_below_a_choice_that_was_not_made_in_the_end_counts_for_nothing() throws Exception {
        var typed = said("onTime");
        typed.set("wanted.day", "31");
        typed.set("wanted.month", "2");
        typed.set("wanted.year", "2027");
        typed.set("reason", "The partner is late");
        sent(typed).andExpect(redirectedUrl("/my-actions"));

        assertThat(letter.bean(Progressing.class).stored(letter.area(1))).hasSize(1);
        assertThat(dateQuestions()).isEmpty();
    }

    @Test
    void another_date_is_the_leads_to_answer_and_holds_once_it_is_signed() throws Exception {
        var wanted = letter.today().plusDays(70);
        askedFor(wanted).andExpect(redirectedUrl("/my-actions"));
        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("Until the area lead has answered")));
        var question = dateQuestions().get(0);
        var page = "/areas/" + letter.area(1) + "/dates/" + question.id();
        web.perform(get("/tasks/" + question.id()).with(letter.lead.signedIn())).andExpect(redirectedUrl(page));
        web.perform(get(page).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("The partner is late")));

        web.perform(post(page).param("do", "refuse").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Say why")));
        assertThat(dateQuestions()).hasSize(1);
        web.perform(post(page).param("do", "plan").with(csrf()).with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/areas/" + letter.area(1) + "/plan/edit"));

        assertThat(dateQuestions()).isEmpty();
        assertThat(action().due()).isEqualTo(wanted);
        assertThat(action().promised()).isNotEqualTo(wanted);
        web.perform(get(page).with(letter.lead.signedIn())).andExpect(status().isNotFound());

        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("into the draft of the plan on")));
        for (var how : List.of("date", "instead")) {
            var again = another(how, wanted);
            again.set("text", "14 of 18 are trained");
            sent(again).andExpect(content().string(containsString("stands in the draft of the plan and")));
        }
        assertThat(dateQuestions()).isEmpty();
        sent(another("instead", wanted.plusDays(9))).andExpect(redirectedUrl("/my-actions"));
        assertThat(dateQuestions()).hasSize(1);
    }

    @Test
    void a_draft_that_moves_or_leaves_out_the_action_is_not_said_to_wait_for_a_signature() throws Exception {
        var wanted = letter.today().plusDays(70);
        askedFor(wanted);
        var page =
                "/areas/" + letter.area(1) + "/dates/" + dateQuestions().get(0).id();
        web.perform(post(page).param("do", "plan").with(csrf()).with(letter.lead.signedIn()));

        var drafted = draft();
        drafted(drafted.actions().stream()
                .map(line -> line.due(wanted.plusDays(5), new NewDateReason("other", "The board asks for it")))
                .toList());
        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("but the draft now says")))
                .andExpect(content().string(not(containsString("it waits for the director"))));

        drafted(List.of());
        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(containsString("but the draft now leaves this action out")))
                .andExpect(content().string(not(containsString("it waits for the director"))));
    }

    private PlanContent draft() {
        return letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .content();
    }

    private void drafted(List<PlanContent.ActionLine> actions) {
        var lead = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(lead, letter.area(1)).orElseThrow();
        letter.bean(Planning.class)
                .write(lead, letter.area(1), plan.version(), plan.content().with(actions));
    }

    @Test
    void whoever_is_not_given_another_date_is_told_why() throws Exception {
        askedFor(letter.today().plusDays(70));
        var page =
                "/areas/" + letter.area(1) + "/dates/" + dateQuestions().get(0).id();

        web.perform(post(page)
                        .param("do", "refuse")
                        .param("words", "The board expects it")
                        .with(csrf())
                        .with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/areas/" + letter.area(1) + "/progress"));

        assertThat(dateQuestions()).isEmpty();
        web.perform(get("/notices").with(owner.signedIn()))
                .andExpect(content().string(containsString("was not agreed")));
    }

    @Test
    void what_is_late_is_read_on_one_page_and_asked_for() throws Exception {
        reported("onTime");
        askedFor(letter.today().plusDays(70));
        var page = "/areas/" + letter.area(1) + "/actions/" + action().id() + "/late";
        web.perform(get(page).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Train every social worker")))
                .andExpect(content().string(containsString("12 of 18 are trained")))
                .andExpect(content().string(containsString("The partner is late")))
                .andExpect(content().string(containsString("Answer the date that they ask for")))
                .andExpect(content().string(containsString("not late now")));

        web.perform(post(page)
                        .param("message", "The board meets on Friday")
                        .with(csrf())
                        .with(letter.director.signedIn()))
                .andExpect(redirectedUrl(page));

        web.perform(get("/notices").with(owner.signedIn()))
                .andExpect(content().string(containsString("Dana Okafor asks for your action")))
                .andExpect(content().string(containsString("The board meets on Friday")));
        web.perform(get(page).with(owner.signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void an_officer_sees_who_has_the_date_that_they_asked_for() throws Exception {
        askedFor(letter.today().plusDays(70));
        web.perform(get("/tasks?view=waiting").with(owner.signedIn()))
                .andExpect(content().string(containsString("Answer who asks for another date")))
                .andExpect(content().string(containsString("Amara Lindqvist")));
    }

    @Test
    void every_colleague_in_the_list_has_a_page_for_everybody_who_is_shown_the_list() throws Exception {
        var chief = letter.colleague("Charles Idle", Role.CHIEF_EXECUTIVE);
        for (var reader : List.of(letter.lead, letter.director, chief)) {
            var list = web.perform(get("/colleagues").with(reader.signedIn()))
                    .andExpect(content().string(containsString("Owen Price")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            var links = java.util.regex.Pattern.compile("/colleagues/[0-9a-f-]{36}")
                    .matcher(list)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
            assertThat(links).hasSizeGreaterThan(3);
            for (var link : links)
                web.perform(get(link).with(reader.signedIn())).andExpect(status().isOk());
        }
    }

    @Test
    void a_second_date_takes_the_place_of_one_that_waits_only_when_that_is_said() throws Exception {
        askedFor(letter.today().plusDays(70)).andExpect(redirectedUrl("/my-actions"));
        var first = dateQuestions().get(0).id();
        web.perform(get(line).with(owner.signedIn())).andExpect(content().string(containsString("for which I asked")));

        sent(another("date", letter.today().plusDays(80)))
                .andExpect(content().string(containsString("You have asked for")));
        assertThat(dateQuestions()).extracting(WorkItem::id).containsExactly(first);

        sent(another("instead", letter.today().plusDays(80))).andExpect(redirectedUrl("/my-actions"));
        assertThat(dateQuestions()).extracting(WorkItem::id).hasSize(1).doesNotContain(first);

        var dates = "/areas/" + letter.area(1) + "/dates/";
        var newer = dates + dateQuestions().get(0).id();
        for (var asked : List.of(
                get(dates + first), post(dates + first).param("do", "plan").with(csrf())))
            web.perform(asked.with(letter.lead.signedIn())).andExpect(redirectedUrl(newer));
        assertThat(dateQuestions()).hasSize(1);
        web.perform(get(dates + first).with(owner.signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void a_report_without_a_colour_of_its_own_is_shown_with_that_of_the_rules_alone() throws Exception {
        reported("onTime");
        web.perform(get("/areas/" + letter.area(1) + "/progress").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("no colour given, by the rules Green")))
                .andExpect(content().string(not(containsString("seen as"))));
    }

    @Test
    void a_file_dropped_on_the_line_is_evidence() throws Exception {
        var file = new MockMultipartFile(
                "file", "list.txt", "text/plain", "18 names".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        web.perform(multipart(line)
                        .file(file)
                        .params(said("onTime"))
                        .with(csrf())
                        .with(owner.signedIn()))
                .andExpect(redirectedUrl("/my-actions"));

        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .anyMatch(item -> "list.txt".equals(item.fileName()));
    }

    @Test
    void a_file_dropped_on_the_line_that_may_name_a_child_is_kept_with_a_reason_alone() throws Exception {
        sent("NHS no 943 476 5919", "")
                .andExpect(content().string(containsString("reads like an NHS number")))
                .andExpect(content().string(containsString("Nothing reported yet")))
                .andExpect(content().string(containsString("Why does it have to be kept as it is?")));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .isEmpty();

        sent("NHS no 943 476 5919", "Made up for training").andExpect(redirectedUrl("/my-actions"));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .singleElement()
                .matches(item -> item.isRestricted() && "Made up for training".equals(item.keptBecause()));
    }

    @Test
    void a_picture_dropped_on_the_line_is_kept_with_the_word_of_whoever_looked() throws Exception {
        sent("GIF89a wall", "").andExpect(content().string(containsString("This file is a picture")));
        sent("GIF89a wall", "Two children are seen").andExpect(redirectedUrl("/my-actions"));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .singleElement()
                .matches(item -> item.isRestricted() && item.unread() != null);
    }

    @Test
    void a_file_dropped_on_the_line_that_asks_for_a_password_is_refused() throws Exception {
        sent(new String(locked(), java.nio.charset.StandardCharsets.ISO_8859_1), "")
                .andExpect(content().string(containsString("This file asks for a password")));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .isEmpty();
    }

    private ResultActions sent(String file, String keptBecause) throws Exception {
        var bytes = file.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var name = file.startsWith("%PDF") ? "list.pdf" : file.startsWith("GIF") ? "wall.gif" : "list.txt";
        return web.perform(multipart(line)
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .params(said("onTime"))
                .param("keptBecause", keptBecause)
                .with(csrf())
                .with(owner.signedIn()));
    }

    private static byte[] locked() throws java.io.IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_line_that_is_finished_or_anothers_says_so_to_whoever_answered_for_it() throws Exception {
        var other = letter.colleague("Nora Bell", Role.OFFICER);
        reported("done");
        gone(owner, "This action is finished: “Train every social worker”");
        web.perform(get(line).with(other.signedIn())).andExpect(status().isNotFound());

        letter = TestCase.issued(application, "STH", "Plans are thin.").assigned();
        letter.planSigned(letter.area(1));
        owner = letter.officer;
        line = "/my-actions/" + action().id();
        web.perform(post("/areas/" + letter.area(1) + "/actions/" + action().id() + "/hand-on")
                .param("to", other.id().toString())
                .param("reason", "Owen is ill")
                .with(csrf())
                .with(letter.lead.signedIn()));
        gone(owner, "Nora Bell answers for it now");
        reported("onTime").andExpect(redirectedUrl("/my-actions"));
        assertThat(letter.bean(Progressing.class).stored(letter.area(1))).isEmpty();
    }

    private void gone(TestPerson person, String said) throws Exception {
        var led = web.perform(get(line).with(person.signedIn()))
                .andExpect(redirectedUrl("/my-actions"))
                .andReturn();
        var flashed = String.valueOf(led.getFlashMap().get("gone"));
        assertThat(flashed).contains(said);
        web.perform(get("/my-actions").flashAttr("gone", flashed).with(person.signedIn()))
                .andExpect(content().string(containsString(said)));
    }

    @Test
    void nobody_reports_on_what_another_promised() throws Exception {
        var other = letter.colleague("Nora Bell", Role.OFFICER);
        for (var person : List.of(other, letter.lead)) {
            web.perform(get(line).with(person.signedIn())).andExpect(status().isNotFound());
            web.perform(post(line).params(said("done")).with(csrf()).with(person.signedIn()))
                    .andExpect(status().isNotFound());
        }
        assertThat(letter.bean(Progressing.class).stored(letter.area(1))).isEmpty();
    }

    @Test
    void an_action_that_is_handed_on_is_somebody_elses_and_the_plan_stays_signed() throws Exception {
        var other = letter.colleague("Nora Bell", Role.OFFICER);
        var page = "/areas/" + letter.area(1) + "/actions/" + action().id() + "/hand-on";
        web.perform(get("/areas/" + letter.area(1) + "/progress").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(page)));
        web.perform(post(page).param("to", other.id().toString()).with(csrf()).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Say why")));
        assertThat(action().answering()).isEqualTo(owner.id());

        web.perform(post(page)
                        .param("to", other.id().toString())
                        .param("reason", "Owen is ill")
                        .with(csrf())
                        .with(letter.lead.signedIn()))
                .andExpect(redirectedUrl("/areas/" + letter.area(1) + "/progress"));

        web.perform(get("/my-actions").with(other.signedIn()))
                .andExpect(content().string(containsString("Train every social worker")));
        web.perform(get("/my-actions").with(owner.signedIn()))
                .andExpect(content().string(not(containsString("Train every social worker"))));
        web.perform(get("/notices").with(other.signedIn())).andExpect(content().string(containsString("is yours now")));
        web.perform(get(page).with(owner.signedIn())).andExpect(status().isNotFound());
        assertThat(letter.bean(PlanReading.class)
                        .working(letter.actor(letter.lead), letter.area(1))
                        .orElseThrow()
                        .signedNumber())
                .isNotNull();
    }

    @Test
    void whoever_leaves_gives_all_of_it_to_others_in_one_act() throws Exception {
        var other = letter.colleague("Nora Bell", Role.OFFICER);
        var page = "/colleagues/" + owner.id();
        web.perform(get("/colleagues").with(letter.director.signedIn()))
                .andExpect(content().string(containsString(page)));
        web.perform(get(page).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Train every social worker")));
        web.perform(post(page).param("reason", "Leaves").with(csrf()).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Choose who takes it over")));

        web.perform(post(page)
                        .param("to", other.id().toString())
                        .param("reason", "Leaves")
                        .with(csrf())
                        .with(letter.director.signedIn()))
                .andExpect(redirectedUrl(page));

        assertThat(action().answering()).isEqualTo(other.id());
        web.perform(get(page).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Nothing that you have to do with hangs on them now")));
        web.perform(get(page).with(owner.signedIn())).andExpect(status().isNotFound());
        web.perform(get("/colleagues/" + letter.inspector.id()).with(letter.director.signedIn()))
                .andExpect(status().isNotFound());
    }

    private ResultActions reported(String stands) throws Exception {
        return sent(said(stands));
    }

    private ResultActions askedFor(LocalDate day) throws Exception {
        return sent(another("date", day));
    }

    private static LinkedMultiValueMap<String, String> another(String stands, LocalDate day) {
        var typed = said(stands);
        typed.set("text", "12 of 18 are trained, the rest will be on " + day);
        typed.set("wanted.day", "" + day.getDayOfMonth());
        typed.set("wanted.month", "" + day.getMonthValue());
        typed.set("wanted.year", "" + day.getYear());
        typed.set("reason", "The partner is late");
        return typed;
    }

    private ResultActions sent(LinkedMultiValueMap<String, String> typed) throws Exception {
        return web.perform(post(line).params(typed).with(csrf()).with(owner.signedIn()));
    }

    private static LinkedMultiValueMap<String, String> said(String stands) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("text", "12 of 18 are trained");
        typed.set("changed", "Fewer wait");
        typed.set("stands", stands);
        return typed;
    }

    private List<WorkItem> dateQuestions() {
        var filter = new WorkFilter(java.util.Set.of(PromiseKind.answerDate), letter.inspection, null, false);
        return letter.bean(WorkQueue.class)
                .list(letter.actor(letter.lead), WorkView.TO_DO, null, 25, filter)
                .items();
    }

    private PlannedAction action() {
        return letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .actions()
                .get(0);
    }
}
