package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.assignAreas;
import static followthrough.workflow.process.TaskKind.checkArea;
import static followthrough.workflow.process.TaskKind.draftLetter;
import static followthrough.workflow.process.TaskKind.sendStatement;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.area.AreaRevising;
import followthrough.inspection.Inspection.Stage;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.verification.Outcome;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Visits ahead, under way, handed over and called off. */
class VisitsTest extends ProcessTest {

    @Autowired
    AreaRevising revising;

    @Test
    void a_visit_ahead_moves_nothing_at_the_authority_before_its_first_day() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var before = openIn(first);
        var firstDay = clock.today().plusDays(10);

        var visit = cases.visit(town, "ucra", firstDay, first);

        assertThat(openIn(first)).isEqualTo(before);
        assertThat(openIn(visit)).isEmpty();
        assertThat(notices.list(town.director(), 20)).noneMatch(n -> n.kind() == NoticeKind.reinspectionBegun);
        var timer = timersOf(visit.value());
        assertThat(timer).hasSize(1);
        assertThat(timer.get(0).getDuedate())
                .isEqualTo(Date.from(firstDay.atStartOfDay(clock.getZone()).toInstant()));

        clock.isOn(firstDay);
        runTimer(visit.value());

        assertThat(openIn(first)).containsExactly(checkArea);
        assertThat(openIn(visit)).containsExactly(draftLetter, checkArea);
        assertThat(notices.list(town.director(), 20)).anyMatch(n -> n.kind() == NoticeKind.reinspectionBegun);
    }

    @Test
    void a_visit_ahead_that_is_called_off_was_never_there() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var before = openIn(first);
        var visit = cases.visit(town, "ucra", clock.today().plusDays(10), first);

        cases.inspecting.cancel(town.inspector(), visit, "No inspectors");

        assertThat(openIn(first)).isEqualTo(before);
        assertThat(isRunning(visit)).isFalse();
        assertThat(notices.list(town.director(), 20)).noneMatch(n -> n.kind() == NoticeKind.reinspectionCalledOff);
    }

    @Test
    void a_visit_that_began_before_the_areas_were_given_out_looks_at_them_as_soon_as_they_are() {
        var town = town();
        var first = cases.visit(town);
        cases.draft(town, first, "Visits are late.");
        cases.approve(town, first);
        var visit = cases.visit(town, first);
        assertThat(openIn(first)).containsExactly(assignAreas);

        cases.giveOut(town, first);

        assertThat(openIn(first.area(1))).containsExactly(checkArea);
        assertThat(toldOfCases(town.lead())).anyMatch(notice -> notice.kind() == NoticeKind.reinspectionBegun);
        cases.check(town, first.area(1), visit, Outcome.MET, true);
        assertThat(openIn(first.area(1))).isEmpty();
    }

    @Test
    void inspectors_who_look_at_an_area_are_told_when_its_endorsed_evidence_is_taken_out_of_use() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var item = cases.addEvidence(
                town.lead(), first.area(1), "Audit", town.lead().on());
        cases.gathering.offer(town.lead(), first.area(1));
        cases.endorse(town, first.area(1));
        cases.visit(town, first);
        assertThat(notices.list(town.inspector(), 20)).noneMatch(n -> n.kind() == NoticeKind.evidenceTakenOut);

        cases.gathering.remove(town.lead(), first.area(1), item, "It was of another council");

        assertThat(notices.list(town.inspector(), 20))
                .filteredOn(n -> n.kind() == NoticeKind.evidenceTakenOut)
                .hasSize(1);
        assertThat(notices.list(town.director(), 20)).noneMatch(n -> n.kind() == NoticeKind.evidenceTakenOut);
    }

    @Test
    void a_letter_is_not_approved_before_each_area_has_its_verdict() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var visit = cases.visit(town, first);
        cases.check(town, first.area(1), visit, Outcome.MET, true);
        cases.draft(town, visit);

        assertThat(cases.letterChecking.obstaclesToApprove(town.second(), visit))
                .singleElement()
                .satisfies(obstacle -> {
                    assertThat(obstacle.code()).isEqualTo("areasUnchecked");
                    assertThat(obstacle.details())
                            .isEqualTo(List.of(first.area(2).value()));
                });
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.approve(town, visit));
        assertThat(items.open(TaskKind.checkLetter, visit.value())).isPresent();
    }

    @Test
    void a_cancelled_inspection_ends_all_its_work_and_a_cancelled_mistake_leaves_no_trace_at_the_authority() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        assertThat(openIn(first)).contains(sendStatement, writePlan);

        revising.confirm(town.second(), revising.proposeToCallOff(town.inspector(), first, "Wrong authority"));

        assertThat(openIn(first)).isEmpty();
        assertThat(isRunning(first)).isFalse();
        assertThat(cases.areas.open(first)).isEmpty();
        assertThat(cases.inspecting.stored(first).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(notices.list(town.director(), 20)).anyMatch(n -> n.kind() == NoticeKind.inspectionCancelled);

        var mistake = cases.visit(town);
        cases.inspecting.cancel(town.inspector(), mistake, "Typed twice");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.about(town.director(), mistake));
        assertThat(notices.list(town.director(), 20)).noneMatch(n -> mistake.equals(n.inspection()));
    }

    @Test
    void another_inspector_takes_the_case_over_with_its_tasks() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = cases.visit(town, first);

        cases.inspecting.handTo(town.inspector(), visit, town.second().person(), Set.of());

        assertThat(items.about(visit))
                .hasSize(2)
                .allSatisfy(item ->
                        assertThat(item.assignee()).isEqualTo(town.second().person()));
    }
}
