package followthrough.web.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.area.AreaRevising;
import followthrough.evidence.Endorsement;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterCommenting;
import followthrough.plan.PlanReading;
import followthrough.plan.ReturnComment;
import followthrough.plan.SigningOff;
import followthrough.progress.Colour;
import followthrough.progress.Measuring;
import followthrough.progress.OpenActions;
import followthrough.progress.ProgressReport;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;

/** What was said wrong is put right by whoever said it; what they said first stays to be read, with the reason. */
@WebTest
class CorrectionsTest {

    private static final ProgressReport WRONG =
            new ProgressReport("All 18 were trained", "Fewer waits", "", true, Colour.BLUE, "All done");

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private String area;

    @BeforeEach
    void a_signed_plan_with_a_wrong_report() {
        letter = TestCase.issued(application, "DUD", "Thresholds are not understood.")
                .assigned();
        letter.planSigned(letter.area(1));
        area = "/areas/" + letter.area(1);
        letter.bean(Progressing.class).report(letter.actor(letter.officer), letter.area(1), action(), WRONG);
    }

    @Test
    void a_corrected_report_shows_both_and_only_the_right_one_counts() throws Exception {
        var page = area + "/progress/" + newest().id() + "/correct";
        web.perform(get(area + "/progress").with(letter.officer.signedIn()))
                .andExpect(content().string(containsString(page)));
        web.perform(get(page).with(letter.officer.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("All 18 were trained")));

        corrected(page, "correct", "12 of 18 were trained", "I took the list of those invited")
                .andExpect(status().is3xxRedirection());

        web.perform(get(area + "/progress").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("12 of 18 were trained")))
                .andExpect(content().string(containsString("All 18 were trained")))
                .andExpect(content().string(containsString("I took the list of those invited")));
        assertThat(letter.bean(Progressing.class).stored(letter.area(1)))
                .singleElement()
                .matches(report -> report.text().equals("12 of 18 were trained") && report.computed() != null);
        assertThat(isDone()).isFalse();
        web.perform(get(area + "/history").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Progress report corrected")));
    }

    @Test
    void a_report_that_is_struck_out_no_longer_counts_and_is_still_there() throws Exception {
        var page = area + "/progress/" + newest().id() + "/correct";

        corrected(page, "strike", "", "This was about another action").andExpect(status().is3xxRedirection());

        assertThat(letter.bean(Progressing.class).stored(letter.area(1))).isEmpty();
        assertThat(isDone()).isFalse();
        var me = letter.actor(letter.officer);
        assertThat(letter.bean(OpenActions.class).of(me, List.of(letter.area(1))))
                .singleElement()
                .matches(open -> open.reportedOn() == null && open.self() == null);
        web.perform(get(area + "/progress").with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Struck out")))
                .andExpect(content().string(containsString("This was about another action")))
                .andExpect(content().string(not(containsString(page))));
    }

    @Test
    void a_corrected_report_overturns_none_that_was_made_after_it_on_the_same_day() {
        var progressing = letter.bean(Progressing.class);
        var me = letter.actor(letter.officer);
        var first = newest().id();
        var later = new ProgressReport("Two of them fell ill", "Nothing yet", "Two", false, Colour.AMBER, "Two miss");
        progressing.report(me, letter.area(1), action(), later);
        for (var words : List.of("All 18 were trained twice", "All 18 were trained thrice")) {
            var right = new ProgressReport(words, "Fewer waits", "", true, Colour.BLUE, "All done");
            progressing.correct(me, letter.area(1), first, right, "They came again");
            assertThat(newest().report()).isEqualTo(later);
            assertThat(isDone()).isFalse();
            assertThat(progressing.of(me, letter.area(1)).get(1).text()).isEqualTo(words);
            first = progressing.stored(letter.area(1)).get(1).id();
        }
    }

    @Test
    void a_correction_wants_a_reason_and_other_words() throws Exception {
        var page = area + "/progress/" + newest().id() + "/correct";
        corrected(page, "correct", "12 of 18 were trained", " ")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("12 of 18 were trained")))
                .andExpect(content().string(containsString("error-summary")));
        corrected(page, "strike", "", " ").andExpect(content().string(containsString("error-summary")));
        var same = fields("All 18 were trained", "Because");
        same.set("done", "true");
        same.set("next", "");
        same.set("self", "BLUE");
        same.set("rationale", "All done");
        same.set("changed", "Fewer waits");
        same.set("do", "correct");
        sent(page, same, letter.officer)
                .andExpect(content().string(containsString("Nothing is different from what you reported")));
    }

    @Test
    void nobody_corrects_what_another_person_reported_nor_anything_when_the_area_has_ended() throws Exception {
        var page = area + "/progress/" + newest().id() + "/correct";
        web.perform(get(page).with(letter.lead.signedIn())).andExpect(status().isNotFound());
        sent(page, fields("Other words", "Because"), letter.lead).andExpect(status().isNotFound());

        var revising = letter.bean(AreaRevising.class);
        var proposal = revising.proposeToWithdraw(letter.actor(letter.director), letter.area(1), "double");
        revising.confirm(letter.actor(letter.second), proposal);

        corrected(page, "correct", "12 of 18 were trained", "Because")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
    }

    @Test
    void a_wrong_figure_is_put_right_by_whoever_recorded_it_and_stays_in_the_record() throws Exception {
        letter.figureRecorded(letter.area(1));
        var measuring = letter.bean(Measuring.class);
        var wrong = measuring.of(letter.actor(letter.lead), letter.area(1)).get(0);
        var page = area + "/measures/" + wrong.id() + "/retract";
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("do", "correct");
        typed.set("figure", "27");
        typed.set("reason", "The digits were the wrong way round");

        sent(page, typed, letter.director)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Only the person who recorded this figure")));
        typed.set("reason", " ");
        sent(page, typed, letter.lead).andExpect(content().string(containsString("error-summary")));
        typed.set("reason", "The digits were the wrong way round");
        typed.set("figure", "at least 27");
        sent(page, typed, letter.lead)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter what was found as one number")));
        typed.set("figure", "27");
        sent(page, typed, letter.lead).andExpect(status().is3xxRedirection());
        sent(page, typed, letter.lead)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Taken back by Amara Lindqvist on")))
                .andExpect(content().string(containsString("The digits were the wrong way round</textarea>")));

        assertThat(measuring.stored(letter.area(1)))
                .singleElement()
                .matches(value -> value.figure().intValue() == 27 && wrong.id().equals(value.corrects()));
        web.perform(get(area + "/measures").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("The digits were the wrong way round")));
    }

    @Test
    void wrong_evidence_is_put_right_by_whoever_added_it_and_stays_in_the_record() throws Exception {
        var id = letter.evidenceAdded(letter.area(1), "Audit of June");
        var page = area + "/evidence/" + id + "/correct";
        web.perform(get(page).with(letter.director.signedIn())).andExpect(status().isNotFound());
        web.perform(get(area + "/evidence/" + id).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(page)));
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("title", "Audit of July");
        typed.set("kind", "OUTCOME");
        typed.set("dated.day", "1");
        typed.set("dated.month", "9");
        typed.set("dated.year", "2026");
        typed.set("statement", "18 of 20 at the right level");

        sent(page, typed, letter.lead).andExpect(content().string(containsString("error-summary")));
        typed.set("reason", "The month was wrong");
        sent(page, typed, letter.lead).andExpect(status().is3xxRedirection());

        var items = letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1));
        assertThat(items).hasSize(2);
        assertThat(items)
                .filteredOn(item -> item.isRemoved())
                .singleElement()
                .matches(item -> item.id().equals(id));
        assertThat(items)
                .filteredOn(item -> !item.isRemoved())
                .singleElement()
                .matches(item -> id.equals(item.corrects()));
        web.perform(get(page).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Amara Lindqvist replaced this version on")));
    }

    @Test
    void a_comment_on_a_plan_is_put_right_by_whoever_made_it_and_both_stay_to_be_read() throws Exception {
        var second = letter.area(1);
        letter.planHandedIn(second);
        var pending = letter.bean(PlanReading.class)
                .versions(letter.actor(letter.director), second)
                .get(0);
        letter.bean(SigningOff.class)
                .returnWith(
                        letter.actor(letter.director),
                        second,
                        pending.sha256(),
                        "Say by when",
                        List.of(ReturnComment.beside("action", 1, "Name forty people")));
        var whole = "/comments/plan/" + second + "/" + pending.number() + "/0";
        var beside = "/comments/plan/" + second + "/" + pending.number() + "/1";
        web.perform(get(area + "/plan").with(letter.director.signedIn()))
                .andExpect(content().string(containsString(whole)))
                .andExpect(content().string(containsString(beside)));
        web.perform(get(area + "/plan").with(letter.lead.signedIn()))
                .andExpect(content().string(not(containsString(whole))));
        for (var other : List.of(letter.lead, letter.second, letter.colleague("Dora Next", Role.DIRECTOR)))
            web.perform(get(beside).with(other.signedIn())).andExpect(status().isNotFound());

        said(beside, "correct", "Name fourteen people", " ", letter.director)
                .andExpect(content().string(containsString("error-summary")));
        said(beside, "correct", "Name forty people", "Because", letter.director)
                .andExpect(content().string(containsString("Nothing is different from what you wrote")));
        said(beside, "correct", "Name fourteen people", "A slip of the pen", letter.director)
                .andExpect(redirectedUrl(area + "/plan"));
        said(whole, "strike", "", "It stands there", letter.director).andExpect(redirectedUrl(area + "/plan"));

        web.perform(get(area + "/plan/edit").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Name fourteen people")))
                .andExpect(content().string(containsString("It said “Name forty people”")))
                .andExpect(content().string(containsString("A slip of the pen")))
                .andExpect(content().string(containsString("Struck out. It said “Say by when”")));
        said(whole, "strike", "", "Again", letter.director)
                .andExpect(content().string(containsString("error-summary")));
        web.perform(get(area + "/history").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Comment on the plan struck out")));
        web.perform(get(area + "/history")
                        .with(letter.colleague("Olu Board", Role.OBSERVER).signedIn()))
                .andExpect(content().string(not(containsString("Comment on the plan"))));
    }

    @Test
    void what_was_said_of_evidence_and_of_a_draft_letter_is_put_right_in_the_same_way() throws Exception {
        letter.figureRecorded(letter.area(1)).evidenceOffered(letter.area(1));
        var library = letter.bean(EvidenceLibrary.class);
        var director = letter.actor(letter.director);
        var seen = library.endorsement(director, letter.area(1)).orElseThrow().version();
        letter.bean(Endorsing.class).notReady(director, letter.area(1), seen, "Nobody asked the children");
        var evidence = library.stored(letter.area(1)).orElseThrow().comment().orElseThrow();
        putRight("/comments/evidence/" + evidence.place().key(), letter.director, area + "/evidence", letter.lead);

        var visit = letter.reinspected("Another weakness.");
        var checking = letter.bean(LetterChecking.class);
        var archive = letter.bean(LetterArchive.class);
        var inspector = letter.actor(letter.second);
        var draft = archive.draft(inspector, visit).orElseThrow();
        checking.returnWith(inspector, visit, draft.version(), "Page 2 says March");
        var back = archive.draft(inspector, visit).orElseThrow().comment().orElseThrow();
        var page = "/inspections/" + visit + "/letter/draft";
        putRight("/comments/letter/" + back.place().key(), letter.second, page, letter.inspector);
    }

    @Test
    void what_a_director_said_of_a_draft_letter_is_put_right_until_the_letter_is_issued() throws Exception {
        var asked = TestCase.askedForStatement(application, "DUD", "Plans are late.");
        var visit = asked.drafted("Another weakness.");
        var archive = asked.bean(LetterArchive.class);
        var checking = asked.bean(LetterChecking.class);
        var inspector = asked.actor(asked.second);
        checking.approve(
                inspector, visit, archive.draft(inspector, visit).orElseThrow().version());
        var commenting = asked.bean(LetterCommenting.class);
        var director = asked.actor(asked.director);
        var shared = commenting.draft(director, visit).orElseThrow().version();
        commenting.comment(director, visit, shared, "Page 2 says March");
        var page = "/inspections/" + visit + "/letter/comment/done";
        putRight("/comments/draft/" + visit, asked.director, page, asked.director);
        web.perform(get("/inspections/" + visit + "/letter/check").with(asked.second.signedIn()))
                .andExpect(content().string(containsString("It said “Page 2 says March”")));

        checking.approve(
                inspector, visit, archive.draft(inspector, visit).orElseThrow().version());
        said("/comments/draft/" + visit, "strike", "", "Late", asked.director).andExpect(status().isNotFound());
    }

    /** By its author, for a reader who finds both afterwards. */
    private void putRight(String comment, TestPerson author, String page, TestPerson reader) throws Exception {
        web.perform(get(page).with(author.signedIn())).andExpect(content().string(containsString(comment)));
        said(comment, "correct", "Other words", "I was wrong", author).andExpect(redirectedUrl(page));
        web.perform(get(page).with(reader.signedIn()))
                .andExpect(content().string(containsString("Other words")))
                .andExpect(content().string(containsString("I was wrong")));
    }

    private ResultActions said(String comment, String button, String words, String reason, TestPerson by)
            throws Exception {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("do", button);
        typed.set("words", words);
        typed.set("reason", reason);
        return sent(comment, typed, by);
    }

    @Test
    void an_endorsed_figure_that_was_wrong_asks_for_a_fresh_endorsement() {
        letter.evidenceEndorsed(letter.area(1));
        var measuring = letter.bean(Measuring.class);
        var lead = letter.actor(letter.lead);
        var wrong = measuring.of(lead, letter.area(1)).get(0);

        measuring.correct(lead, letter.area(1), wrong.id(), "27", "", "The digits were the wrong way round");

        assertThat(letter.bean(EvidenceLibrary.class)
                        .stored(letter.area(1))
                        .orElseThrow()
                        .state())
                .isEqualTo(Endorsement.State.GATHERING);
    }

    private ResultActions corrected(String page, String button, String text, String reason) throws Exception {
        var typed = fields(text, reason);
        typed.set("do", button);
        return sent(page, typed, letter.officer);
    }

    private static LinkedMultiValueMap<String, String> fields(String text, String reason) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("text", text);
        typed.set("changed", "Nothing yet");
        typed.set("done", "false");
        typed.set("next", "Train the others");
        typed.set("self", "AMBER");
        typed.set("rationale", "A third is missing");
        typed.set("reason", reason);
        return typed;
    }

    private ResultActions sent(String page, LinkedMultiValueMap<String, String> typed, TestPerson person)
            throws Exception {
        return web.perform(post(page).params(typed).with(csrf()).with(person.signedIn()));
    }

    private ProgressUpdate newest() {
        return letter.bean(Progressing.class).stored(letter.area(1)).get(0);
    }

    private UUID action() {
        return letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .actions()
                .get(0)
                .id();
    }

    private boolean isDone() {
        return letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .actions()
                .get(0)
                .done();
    }
}
