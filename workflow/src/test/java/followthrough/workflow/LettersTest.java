package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.assignAreas;
import static followthrough.workflow.process.TaskKind.checkCorrection;
import static followthrough.workflow.process.TaskKind.checkLetter;
import static followthrough.workflow.process.TaskKind.commentOnDraft;
import static followthrough.workflow.process.TaskKind.correctLetter;
import static followthrough.workflow.process.TaskKind.gatherEvidence;
import static followthrough.workflow.process.TaskKind.sendStatement;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.Town;
import followthrough.area.AreaState;
import followthrough.comment.Comment;
import followthrough.inspection.FindingKind;
import followthrough.letter.LetterCommenting;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterIssuing;
import followthrough.letter.LetterRevising;
import followthrough.letter.Wording;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.statement.StatementSending;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments on a draft, corrections of an issued letter, and the dates that run from it. */
class LettersTest extends ProcessTest {

    @Autowired
    LetterRevising revising;

    @Autowired
    LetterCommenting commenting;

    @Autowired
    LetterIssuing issuing;

    @Autowired
    StatementSending statements;

    @Test
    void the_director_sees_a_draft_only_while_comments_are_asked_for_and_what_they_write_is_checked_again() {
        var town = town();
        var visit = ilacs(town);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.about(town.director(), visit));
        assertThat(commenting.draft(town.director(), visit)).isEmpty();

        cases.approve(town, visit);

        assertThat(openIn(visit)).containsExactly(commentOnDraft);
        assertThat(queue.list(town.director(), WorkView.TO_DO, null, 5, WorkFilter.NONE)
                        .items())
                .extracting(WorkItem::kind)
                .containsExactly(commentOnDraft);
        var draft = commenting.draft(town.director(), visit).orElseThrow();
        commenting.comment(town.director(), visit, draft.version(), "Page 2: it was March, not May.");

        assertThat(openIn(visit)).containsExactly(checkLetter);
        assertThat(commenting.draft(town.director(), visit)).isEmpty();
        assertThat(commenting.comments(town.second(), visit).map(Comment::words))
                .contains("Page 2: it was March, not May.");
        cases.approve(town, visit);
        assertThat(openIn(visit)).containsExactly(assignAreas);
    }

    @Test
    void a_director_with_nothing_to_say_lets_the_letter_go() {
        var town = town();
        var visit = ilacs(town);
        cases.approve(town, visit);

        commenting.comment(
                town.director(),
                visit,
                commenting.draft(town.director(), visit).orElseThrow().version(),
                "");

        assertThat(openIn(visit)).containsExactly(assignAreas);
    }

    @Test
    void silence_is_consent() {
        var town = town();
        var visit = ilacs(town);
        cases.approve(town, visit);

        runTimer(visit.value());

        assertThat(openIn(visit)).containsExactly(assignAreas);
    }

    @Test
    void a_corrected_letter_opens_new_areas_and_ends_those_whose_finding_is_gone_while_work_goes_on() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        revising.beginCorrection(town.inspector(), first, "A finding belongs to another authority");
        assertThat(openIn(first)).contains(correctLetter, writePlan, sendStatement);
        var wrong = cases.letters.newest(first).findings().get(0).id();
        cases.drafting.remove(town.inspector(), first, cases.draftVersion(first), wrong, "Not theirs");
        cases.drafting.add(town.inspector(), first, cases.draftVersion(first), finding("Records are poor."), 1, "");
        cases.drafting.submit(town.inspector(), first, cases.draftVersion(first));
        cases.letterChecking.returnWith(town.second(), first, cases.draftVersion(first), "A full stop is missing");
        assertThat(openIn(first)).contains(correctLetter);
        cases.drafting.submit(town.inspector(), first, cases.draftVersion(first));
        assertThat(openIn(first)).contains(checkCorrection);

        cases.approve(town, first);
        letTheEngineCatchUp();

        assertThat(cases.areas.stored(first.area(1)).state()).isEqualTo(AreaState.WITHDRAWN);
        assertThat(openIn(first.area(1))).isEmpty();
        assertThat(openIn(first.area(2))).containsExactly(writePlan, gatherEvidence);
        assertThat(openIn(first.area(3))).containsExactly(writePlan, gatherEvidence);
        assertThat(openIn(first)).contains(sendStatement).doesNotContain(correctLetter, checkCorrection);
        assertThat(notices.list(town.director(), 20)).anyMatch(n -> n.kind() == NoticeKind.letterCorrected);
    }

    @Test
    void a_correction_during_a_visit_has_the_new_area_looked_at_too() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        cases.visit(town, first);
        revising.beginCorrection(town.inspector(), first, "Overlooked");
        cases.drafting.add(town.inspector(), first, cases.draftVersion(first), finding("Records are poor."), 1, "");
        cases.drafting.submit(town.inspector(), first, cases.draftVersion(first));

        cases.approve(town, first);

        assertThat(openIn(first.area(2))).containsExactly(TaskKind.checkArea);
    }

    @Test
    void the_statement_is_due_from_the_day_of_the_letter_until_its_receipt_is_confirmed() {
        var town = town();
        var visit = ilacs(town);
        cases.approve(town, visit);
        runTimer(visit.value());
        assertThat(statements.stored(visit).orElseThrow().rule())
                .startsWith("70 working days after the letter was dated on 2 March 2026");
        cases.giveOut(town, visit);
        var late = items.open(sendStatement, visit.value()).orElseThrow();
        var alarm = timersOf(visit.value()).get(0).getDuedate();
        clock.isOn(clock.today().plusDays(20));

        issuing.confirmReceipt(town.director(), visit, clock.today());

        var moved = items.open(sendStatement, visit.value()).orElseThrow();
        assertThat(moved.dueOn()).isAfter(late.dueOn());
        assertThat(moved.dueBecause())
                .contains("after the letter was received on "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(clock.today()));
        assertThat(timersOf(visit.value()))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate()).isAfter(alarm));
        assertThat(notices.list(town.director(), 20)).anyMatch(n -> n.kind() == NoticeKind.statementDateMoved);
    }

    @Test
    void a_date_that_the_letter_states_beats_the_computed_one_and_both_are_told() {
        var town = town();
        var visit = cases.visit(town, "ilacs", clock.today().minusDays(2));
        cases.begin(town, visit, FindingKind.AREA_FOR_IMPROVEMENT, "Visits are late.");
        var stated = LocalDate.of(2026, 6, 1);
        var dated = cases.letters.newest(visit).facts().dated();
        var facts = new LetterFacts(null, dated, null, null, null, null, null, null, null, stated);
        cases.drafting.correctFacts(town.inspector(), visit, cases.draftVersion(visit), facts);
        cases.drafting.submit(town.inspector(), visit, cases.draftVersion(visit));
        cases.approve(town, visit);
        runTimer(visit.value());

        var statement = statements.stored(visit).orElseThrow();

        assertThat(statement.dueOn()).isEqualTo(stated);
        assertThat(statement.rule()).contains("entered with the letter").contains("the rule would give 12 June 2026");
        assertThat(statement.computedOn()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void a_letter_that_names_a_day_asks_for_a_statement_though_its_kind_asks_for_none() {
        var town = town();
        var visit = cases.visit(town, "ilacs-focused", clock.today().minusDays(2));
        cases.begin(town, visit, FindingKind.AREA_FOR_IMPROVEMENT, "Visits are late.");
        var stated = LocalDate.of(2026, 6, 1);
        var dated = cases.letters.newest(visit).facts().dated();
        var facts = new LetterFacts(null, dated, null, null, null, null, null, null, null, stated);
        cases.drafting.correctFacts(town.inspector(), visit, cases.draftVersion(visit), facts);
        cases.drafting.submit(town.inspector(), visit, cases.draftVersion(visit));
        cases.approve(town, visit);
        runTimer(visit.value());
        cases.giveOut(town, visit);

        var statement = statements.stored(visit).orElseThrow();
        assertThat(statement.dueOn()).isEqualTo(stated);
        assertThat(statement.rule()).contains("entered with the letter", "asks for none");
        assertThat(openIn(visit)).contains(sendStatement);
    }

    @Test
    void a_focused_visit_asks_for_a_statement_only_with_a_priority_action_and_then_for_an_early_draft() {
        var town = town();
        var with = cases.visit(town, "ilacs-focused", clock.today().minusDays(2));
        cases.draft(town, with, FindingKind.PRIORITY_ACTION, "Children are not safe at the front door.");
        cases.approve(town, with);
        runTimer(with.value());
        cases.giveOut(town, with);
        var without = cases.visit(town, "ilacs-focused", clock.today().minusDays(9));
        cases.draft(town, without, "Visits are late.");
        cases.approve(town, without);
        runTimer(without.value());
        cases.giveOut(town, without);

        assertThat(openIn(with)).contains(sendStatement);
        var asked = statements.stored(with).orElseThrow();
        assertThat(asked.rule()).contains("early draft is asked for after 20");
        assertThat(asked.priorityActionsOnly()).isTrue();
        assertThat(asked.draftDueOn()).isBefore(asked.dueOn()).isAfter(clock.today());
        assertThat(items.open(writePlan, with.area(1).value()).orElseThrow().priority())
                .isTrue();
        assertThat(openIn(without)).doesNotContain(sendStatement);
    }

    private InspectionReference ilacs(Town town) {
        var visit = cases.visit(town, "ilacs", clock.today().minusDays(2));
        cases.draft(town, visit, "Visits are late.");
        return visit;
    }

    private static Wording finding(String words) {
        return new Wording(
                FindingKind.AREA_FOR_IMPROVEMENT, "Areas for development", words, null, null, null, -1, -1, true);
    }
}
