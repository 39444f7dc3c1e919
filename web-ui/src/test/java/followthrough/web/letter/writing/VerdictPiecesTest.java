package followthrough.web.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CaseFixtures;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.RecordingMode;
import followthrough.letter.LetterContent;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.letter.document.Layout;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.verification.VerdictCorrecting;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.letter.writing.WrittenVerdict.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Verdicts that were put into a letter and corrected since, taken out of it, or copied from a published one. */
@WebTest
class VerdictPiecesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    VerdictPieces verdicts;

    @Autowired
    WritingPages writings;

    @Autowired
    LetterWriting writing;

    @Autowired
    Checking checking;

    @Autowired
    VerdictCorrecting correcting;

    @Test
    void a_corrected_verdict_takes_the_place_of_what_the_letter_told_of_the_earlier_one() {
        var town = TestCase.issued(application, "NOS", "Visits are late.", "Records are thin.")
                .assigned();
        var visit = town.visited(Set.of(town.inspection));
        var me = town.actor(town.inspector);
        checking.check(me, town.area(1), visit, verdict(Outcome.NOT_MET, "Children still wait", ""));
        checking.check(me, town.area(2), visit, verdict(Outcome.NOT_MET, "Records are thin", ""));
        writing.begin(me, visit, LetterFacts.NONE);
        put(me, visit);
        var behind = pieces(me, visit).size();

        correct(me, town.area(1), visit, verdict(Outcome.MET, "Nobody waits", "All are seen in time."));
        assertThat(states(me, visit)).containsExactly(State.EARLIER, State.WRITTEN);
        put(me, visit);

        assertThat(states(me, visit)).containsOnly(State.WRITTEN);
        assertThat(told(me, visit)).contains("Nobody waits").doesNotContain("Children still wait");
        assertThat(pieces(me, visit))
                .as("the finding that went on with the area goes, and no second heading comes")
                .hasSize(behind - 1)
                .extracting(Piece::repeats)
                .doesNotContain(town.area(1).value())
                .contains(town.area(2).value());
        correct(me, town.area(1), visit, verdict(Outcome.PARTLY_MET, "A few wait", ""));
        put(me, visit);
        assertThat(told(me, visit)).contains("A few wait").doesNotContain("Nobody waits");
        assertThat(pieces(me, visit)).hasSize(behind);
    }

    @Test
    void a_paragraph_that_was_taken_out_is_missing_although_a_finding_says_the_area_again() {
        var town = TestCase.issued(application, "NOH", "Visits are late.").assigned();
        var visit = town.visited(Set.of(town.inspection));
        var me = town.actor(town.inspector);
        checking.check(me, town.area(1), visit, verdict(Outcome.NOT_MET, "Children still wait", ""));
        writing.begin(me, visit, LetterFacts.NONE);
        put(me, visit);
        var whole = pieces(me, visit).size();
        var paragraph = pieces(me, visit).stream()
                .filter(piece -> piece.words().contains("Children still wait"))
                .findFirst()
                .orElseThrow();
        writing.remove(me, visit, seen(me, visit), paragraph.id());

        assertThat(states(me, visit)).containsExactly(State.MISSING);
        put(me, visit);
        assertThat(pieces(me, visit)).as("the finding once").hasSize(whole);
    }

    @Test
    void of_a_published_letter_only_quoted_words_are_put_and_nothing_is_asked_where_none_are() {
        var me = recorder("PLE");
        var second = recorder("PLE");
        var cases = application.getBean(CaseFixtures.class);
        var first = published(cases, me, Set.of());
        cases.begin(me, first, content(cases, first));
        cases.handOver(me, first);
        cases.approve(second, first);
        given(cases, first);
        var visit = published(cases, me, Set.of(first));
        var words = "Children still wait for a visit.";
        checking.check(me, first.area(1), visit, verdict(Outcome.NOT_MET, "As published", words));
        checking.check(me, first.area(2), visit, verdict(Outcome.NOT_EXAMINED, "Nobody looked", ""));
        writing.begin(me, visit, LetterFacts.NONE);

        assertThat(states(me, visit)).containsExactly(State.MISSING, State.WORDLESS);
        put(me, visit);

        assertThat(states(me, visit)).containsExactly(State.WRITTEN, State.WORDLESS);
        assertThat(told(me, visit)).contains(words).doesNotContain("As published", "Nobody looked");
        correct(me, first.area(1), visit, verdict(Outcome.PARTLY_MET, "As published", words));
        assertThat(states(me, visit)).as("its words are there").containsExactly(State.WRITTEN, State.WORDLESS);
    }

    private Actor recorder(String council) {
        var body = new Body(council);
        var people = application.getBean(TestPeople.class);
        var today = application.getBean(CaseFixtures.class).today();
        var administrator = people.someone("Ada Quill", Role.ADMINISTRATOR, Body.INSTALLATION);
        application
                .getBean(Inspecting.class)
                .settleMode(administrator.actor(today), body, RecordingMode.RECORDED_FROM_PUBLISHED);
        return people.someone("Gareth Lowe", Role.LETTER_RECORDER, body).actor(today);
    }

    private void given(CaseFixtures cases, InspectionReference visit) {
        var people = application.getBean(TestPeople.class);
        var director = people.someone("Dana Moss", Role.DIRECTOR, visit.authority());
        var lead = people.someone("Amara Finch", Role.AREA_LEAD, visit.authority());
        cases.giveOut(director.actor(cases.today()), visit, cases.today(), lead.id());
    }

    private static InspectionReference published(CaseFixtures cases, Actor me, Set<InspectionReference> answers) {
        var day = cases.today().minusDays(answers.isEmpty() ? 60 : 20);
        return cases.visit(me, me.body(), "ucra", day, CaseStart.AS_IT_HAPPENS, answers);
    }

    private static LetterContent content(CaseFixtures cases, InspectionReference visit) {
        var text = "A letter. Visits are late. Records are thin.";
        var dated = cases.inspecting.stored(visit).lastDay().plusDays(1);
        return CaseFixtures.content(
                text, Layout.NONE, dated, FindingKind.AREA_FOR_IMPROVEMENT, "Visits are late.", "Records are thin.");
    }

    private static Verdict verdict(Outcome outcome, String reason, String quotation) {
        return new Verdict(
                outcome, outcome != Outcome.NOT_EXAMINED, reason, Set.of(), quotation, null, !quotation.isBlank());
    }

    private void correct(Actor me, AreaReference area, InspectionReference visit, Verdict right) {
        var wrong = checking.given(me, visit).stream()
                .filter(check -> check.area().equals(area))
                .findFirst()
                .orElseThrow();
        correcting.correct(me, area, visit, wrong.id(), right, "Misread");
    }

    private void put(Actor me, InspectionReference visit) {
        verdicts.put(me, writings.written(me, visit), seen(me, visit));
    }

    private List<State> states(Actor me, InspectionReference visit) {
        return verdicts.of(me, writings.written(me, visit)).stream()
                .map(WrittenVerdict::state)
                .toList();
    }

    private List<Piece> pieces(Actor me, InspectionReference visit) {
        return writing.pieces(writings.written(me, visit).letter()).orElseThrow();
    }

    private String told(Actor me, InspectionReference visit) {
        return String.join("\n", pieces(me, visit).stream().map(Piece::words).toList());
    }

    private long seen(Actor me, InspectionReference visit) {
        return writings.written(me, visit).letter().version();
    }
}
