package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.assignAreas;
import static followthrough.workflow.process.TaskKind.checkArea;
import static followthrough.workflow.process.TaskKind.checkLetter;
import static followthrough.workflow.process.TaskKind.confirmSustained;
import static followthrough.workflow.process.TaskKind.draftLetter;
import static followthrough.workflow.process.TaskKind.gatherEvidence;
import static followthrough.workflow.process.TaskKind.sendStatement;
import static followthrough.workflow.process.TaskKind.signOffPlan;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Inspection.Stage;
import followthrough.verification.Outcome;
import followthrough.workflow.work.DoneItem;
import followthrough.workflow.work.DoneKind;
import org.junit.jupiter.api.Test;

/** The main road, from the visit to the closed cycle and into the next one. */
class ImprovementCycleTest extends ProcessTest {

    @Test
    void a_recorded_visit_is_done_and_the_letter_waits_for_the_inspector_in_charge() {
        var town = town();

        var visit = cases.visit(town);

        assertThat(openIn(visit)).containsExactly(draftLetter);
        assertThat(items.open(draftLetter, visit.value()).orElseThrow().assignee())
                .isEqualTo(town.inspector().person());
        assertThat(doneWork.list(town.inspector(), followthrough.audit.AuditTrail.Time.EVER, null, 25)
                        .items())
                .extracting(DoneItem::kind)
                .containsExactly(DoneKind.visitRecorded);
    }

    @Test
    void a_returned_letter_is_drafted_again() {
        var town = town();
        var visit = cases.visit(town);
        cases.draft(town, visit, "Thresholds are not understood.");
        assertThat(openIn(visit)).containsExactly(checkLetter);

        cases.letterChecking.returnWith(town.second(), visit, cases.draftVersion(visit), "Which thresholds?");

        assertThat(openIn(visit)).containsExactly(draftLetter);
        assertThat(items.open(draftLetter, visit.value()).orElseThrow().returned())
                .isTrue();
    }

    @Test
    void a_letter_with_nothing_to_improve_ends_its_cycle_at_once() {
        var town = town();
        var visit = cases.visit(town);
        cases.draft(town, visit);

        cases.approve(town, visit);

        assertThat(openIn(visit)).isEmpty();
        assertThat(isRunning(visit)).isFalse();
        assertThat(cases.inspecting.stored(visit).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void one_area_is_given_out_and_planned_while_its_evidence_is_gathered_and_the_statement_is_due() {
        var town = town();
        var visit = cases.visit(town);
        cases.draft(town, visit, "Thresholds are not understood.");

        cases.approve(town, visit);
        assertThat(openIn(visit)).containsExactly(assignAreas);
        cases.giveOut(town, visit);

        assertThat(openIn(visit)).containsExactlyInAnyOrder(sendStatement, writePlan, gatherEvidence);
    }

    @Test
    void a_case_goes_all_the_way_round_and_what_is_not_met_opens_in_the_next_cycle() {
        var town = town();
        var first = cases.underWay(town, "Thresholds are not understood.", "Visits are late.");
        var area = first.area(1);
        cases.handInPlan(town, area, "Children get help early");
        assertThat(openIn(first)).contains(signOffPlan);
        cases.signPlan(town, area);
        cases.offerEvidence(town, area);
        cases.endorse(town, area);

        var next = cases.visit(town, first);
        assertThat(openIn(first)).containsExactly(checkArea, checkArea);
        cases.draft(town, next, "Something else needs work.");
        cases.check(town, area, next, Outcome.MET, true);
        cases.check(town, first.area(2), next, Outcome.NOT_MET, true);
        cases.approve(town, next);
        letTheEngineCatchUp();

        assertThat(isRunning(first)).isFalse();
        assertThat(cases.inspecting.stored(first).stage()).isEqualTo(Stage.CLOSED);
        assertThat(openIn(next)).containsExactly(assignAreas);
        assertThat(cases.areas.open(next)).hasSize(2).anySatisfy(carried -> {
            assertThat(carried.carriedForward()).isTrue();
            assertThat(carried.predecessor()).isEqualTo(first.area(2));
        });
        runTimer(area.value());
        assertThat(items.open(confirmSustained, area + "/90")).isPresent();
    }
}
