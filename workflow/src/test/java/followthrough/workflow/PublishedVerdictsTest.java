package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.decideAreaChange;
import static followthrough.workflow.process.TaskKind.gatherEvidence;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.Town;
import followthrough.area.AreaRevising;
import followthrough.area.AreaState;
import followthrough.inspection.Inspection.Stage;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.verification.Check;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.verification.VerdictRevising;
import followthrough.workflow.notice.NoticeKind;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is published is put right or called off by two people, stays to be read, and what followed of it follows. */
class PublishedVerdictsTest extends ProcessTest {

    @Autowired
    AreaRevising revising;

    @Autowired
    VerdictRevising verdicts;

    @Test
    void a_verdict_of_met_that_was_wrong_is_carried_forward_once_a_second_person_agrees() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = judged(town, first, Outcome.MET, true);
        assertThat(timersOf(first.area(1).value())).isNotEmpty();

        var proposal = ask(town, first.area(1), visit, Outcome.NOT_MET, true);

        var task = items.open(decideAreaChange, proposal.toString()).orElseThrow();
        assertThat(task.role()).isEqualTo(Role.INSPECTOR);
        assertThat(task.excluded()).containsExactly(town.inspector().person());
        assertThatThrownBy(() -> revising.confirm(town.inspector(), proposal)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> revising.get(town.director(), proposal)).isInstanceOf(NotFound.class);
        assertThat(revising.of(town.director(), visit)).isEmpty();
        assertThat(cases.areas.stored(first.area(1)).state()).isEqualTo(AreaState.MET);

        agree(town, proposal);

        assertThat(cases.areas.stored(first.area(1)).state()).isEqualTo(AreaState.NOT_MET);
        assertThat(cases.areas.stored(visit.area(1)).predecessor()).isEqualTo(first.area(1));
        assertThat(cases.areas.stored(visit.area(1)).isOpen()).isTrue();
        assertThat(timersOf(first.area(1).value())).isEmpty();
        assertThat(notices.list(town.director(), 20)).anyMatch(n -> n.kind() == NoticeKind.verdictCorrected);
        assertThat(cases.checking.of(town.director(), first.area(1)))
                .singleElement()
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(Outcome.NOT_MET))
                .satisfies(it ->
                        assertThat(it.secondPerson()).isEqualTo(town.second().person()));
        assertThat(cases.checking.corrected(town.director(), first.area(1)))
                .singleElement()
                .satisfies(it -> assertThat(it.correctedBecause()).isEqualTo("The wrong box"))
                .satisfies(it -> assertThat(it.wasKnown()).isTrue());
    }

    @Test
    void what_was_carried_forward_in_vain_is_taken_back() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = judged(town, first, Outcome.NOT_MET, true);
        cases.giveOut(town, visit);
        assertThat(openIn(visit.area(1))).containsExactly(writePlan, gatherEvidence);

        agree(town, ask(town, first.area(1), visit, Outcome.MET, true));

        assertThat(cases.areas.stored(first.area(1)).state()).isEqualTo(AreaState.MET);
        assertThat(cases.areas.stored(visit.area(1)).state()).isEqualTo(AreaState.WITHDRAWN);
        assertThat(openIn(visit.area(1))).isEmpty();
        assertThat(timersOf(first.area(1).value())).isNotEmpty();
    }

    @Test
    void an_area_that_was_not_ended_after_all_is_at_work_again_with_its_plan() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        cases.handInPlan(town, first.area(1), "Every child is seen in time");
        cases.signPlan(town, first.area(1));
        var visit = judged(town, first, Outcome.MET, true);
        assertThat(isRunning(first)).isFalse();

        agree(town, ask(town, first.area(1), visit, Outcome.NOT_EXAMINED, false));

        assertThat(cases.areas.stored(first.area(1)).isOpen()).isTrue();
        assertThat(cases.inspecting.stored(first).stage()).isEqualTo(Stage.LETTER);
        assertThat(openIn(first.area(1))).containsExactly(gatherEvidence);
        assertThat(items.open(gatherEvidence, first.area(1).value())
                        .orElseThrow()
                        .assignee())
                .isEqualTo(town.lead().person());
    }

    @Test
    void an_area_that_was_left_open_by_mistake_ends() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = judged(town, first, Outcome.PARTLY_MET, false);
        assertThat(openIn(first.area(1))).containsExactly(writePlan, gatherEvidence);

        agree(town, ask(town, first.area(1), visit, Outcome.MET, true));

        assertThat(cases.areas.stored(first.area(1)).state()).isEqualTo(AreaState.MET);
        assertThat(openIn(first.area(1))).isEmpty();
        assertThat(isRunning(first)).isFalse();
    }

    @Test
    void nobody_calls_a_published_visit_off_alone_and_what_it_ended_is_at_work_again() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var visit = cases.visit(town, first);
        cases.check(town, first.area(1), visit, Outcome.MET, true);
        cases.check(town, first.area(2), visit, Outcome.PARTLY_MET, false);
        cases.draft(town, visit, "Records are thin.");
        cases.approve(town, visit);
        letTheEngineCatchUp();

        assertThatThrownBy(() -> cases.inspecting.cancel(town.inspector(), visit, "Of another council"))
                .isInstanceOf(Refused.class);
        var proposal = revising.proposeToCallOff(town.inspector(), visit, "Of another council");
        assertThatThrownBy(() -> revising.confirm(town.inspector(), proposal)).isInstanceOf(Refused.class);
        agree(town, proposal);

        assertThat(cases.inspecting.stored(visit).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(isRunning(visit)).isFalse();
        assertThat(cases.areas.stored(visit.area(1)).state()).isEqualTo(AreaState.WITHDRAWN);
        assertThat(cases.areas.stored(first.area(1)).isOpen()).isTrue();
        assertThat(openIn(first.area(1))).containsExactly(writePlan, gatherEvidence);
        for (var area : Set.of(first.area(1), first.area(2))) {
            assertThat(cases.checking.of(town.director(), area))
                    .extracting(Check::visitCalledOffOn)
                    .containsExactly(clock.today());
        }
    }

    @Test
    void a_visit_that_closed_everything_can_be_called_off_too() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = judged(town, first, Outcome.MET, true);
        assertThat(isRunning(first)).isFalse();
        assertThat(cases.inspecting.stored(visit).stage()).isEqualTo(Stage.CLOSED);

        agree(town, revising.proposeToCallOff(town.inspector(), visit, "Typed for another council"));

        assertThat(cases.inspecting.stored(visit).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(isRunning(visit)).isFalse();
        assertThat(isRunning(first)).isTrue();
        assertThat(openIn(first.area(1))).containsExactly(writePlan, gatherEvidence);
        assertThat(timersOf(first.area(1).value()))
                .noneMatch(timer -> timer.getProcessDefinitionKey().startsWith("sustainment"));
    }

    @Test
    void each_area_of_a_closed_cycle_is_at_work_again_once() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var visit = cases.visit(town, first);
        cases.check(town, first.area(1), visit, Outcome.MET, true);
        cases.check(town, first.area(2), visit, Outcome.MET, true);
        cases.draft(town, visit);
        cases.approve(town, visit);
        letTheEngineCatchUp();
        assertThat(isRunning(first)).isFalse();

        agree(town, revising.proposeToCallOff(town.inspector(), visit, "Typed for another council"));

        for (var area : Set.of(first.area(1), first.area(2))) {
            assertThat(openIn(area)).containsExactly(writePlan, gatherEvidence);
        }
    }

    @Test
    void an_area_whose_verdict_is_corrected_twice_is_carried_forward_again() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = judged(town, first, Outcome.NOT_MET, true);
        agree(town, ask(town, first.area(1), visit, Outcome.MET, true));
        assertThat(cases.areas.stored(visit.area(1)).state()).isEqualTo(AreaState.WITHDRAWN);

        agree(town, ask(town, first.area(1), visit, Outcome.NOT_MET, true));

        assertThat(cases.areas.successors(first.area(1)))
                .singleElement()
                .satisfies(it -> assertThat(it.isOpen()).isTrue())
                .satisfies(it -> assertThat(it.reference()).isEqualTo(visit.area(2)));
    }

    @Test
    void a_visit_after_one_that_was_called_off_carries_forward_what_is_not_met() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var mistaken = judged(town, first, Outcome.NOT_MET, true);
        agree(town, revising.proposeToCallOff(town.inspector(), mistaken, "Typed for another council"));
        assertThat(cases.areas.stored(first.area(1)).isOpen()).isTrue();

        var next = judged(town, first, Outcome.NOT_MET, true);

        assertThat(cases.areas.successors(first.area(1)))
                .singleElement()
                .satisfies(it -> assertThat(it.inspection()).isEqualTo(next))
                .satisfies(it -> assertThat(it.isOpen()).isTrue());
    }

    @Test
    void a_visit_that_another_one_has_answered_since_stays() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = judged(town, first, Outcome.NOT_MET, true);
        cases.giveOut(town, visit);
        judged(town, visit, Outcome.MET, true);

        assertThatThrownBy(() -> revising.proposeToCallOff(town.inspector(), visit, "A mistake"))
                .isInstanceOf(Refused.class);
    }

    private InspectionReference judged(Town town, InspectionReference earlier, Outcome outcome, boolean ends) {
        var visit = cases.visit(town, earlier);
        cases.check(town, earlier.area(1), visit, outcome, ends);
        cases.draft(town, visit);
        cases.approve(town, visit);
        letTheEngineCatchUp();
        return visit;
    }

    private UUID ask(Town town, AreaReference area, InspectionReference visit, Outcome outcome, boolean ends) {
        var given = cases.checking.of(town.inspector(), area).get(0);
        var verdict = new Verdict(outcome, ends, "Read again", Set.of(), "as the letter says", 1, true);
        return verdicts.ask(town.inspector(), area, visit, given.id(), verdict, "The wrong box");
    }

    private void agree(Town town, UUID proposal) {
        revising.confirm(town.second(), proposal);
        letTheEngineCatchUp();
    }
}
