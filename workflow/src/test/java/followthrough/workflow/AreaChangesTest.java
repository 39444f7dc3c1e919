package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.assignAreas;
import static followthrough.workflow.process.TaskKind.checkArea;
import static followthrough.workflow.process.TaskKind.decideAreaChange;
import static followthrough.workflow.process.TaskKind.gatherEvidence;
import static followthrough.workflow.process.TaskKind.sendStatement;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.area.AreaRevising;
import followthrough.area.AreaState;
import followthrough.inspection.Inspection.Stage;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.verification.Outcome;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Areas that come to a cycle and leave it after the letter was issued. */
class AreaChangesTest extends ProcessTest {

    @Autowired
    AreaRevising revising;

    @Test
    void a_proposed_change_waits_for_a_second_person() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");

        var proposal = revising.proposeToWithdraw(town.inspector(), first.area(1), "Said twice");

        var item = items.open(decideAreaChange, proposal.toString()).orElseThrow();
        assertThat(item.role()).isEqualTo(Role.DIRECTOR);
        assertThat(item.excluded()).containsExactly(town.inspector().person());
        revising.refuse(town.director(), proposal, "It is not");
        assertThat(openIn(first)).doesNotContain(decideAreaChange).contains(writePlan);
    }

    @Test
    void the_only_directors_own_proposal_is_decided_by_somebody_else() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");

        var proposal = revising.proposeToWithdraw(town.director(), first.area(1), "Done long ago");

        assertThat(items.open(decideAreaChange, proposal.toString())
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.INSPECTOR);
    }

    @Test
    void several_proposals_are_decided_each_on_its_own() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var one = revising.proposeToWithdraw(town.inspector(), first.area(1), "Said twice");
        var other = revising.proposeToMerge(town.inspector(), first.area(2), first.area(1), "The same");

        revising.refuse(town.director(), one, "No");

        assertThat(items.open(decideAreaChange, other.toString())).isPresent();
        revising.confirm(town.director(), other);
        letTheEngineCatchUp();
        assertThat(openIn(first)).containsExactly(sendStatement, writePlan, gatherEvidence);
        assertThat(cases.areas.stored(first.area(2)).state()).isEqualTo(AreaState.MERGED);
    }

    @Test
    void a_withdrawn_area_ends_and_the_last_one_closes_the_cycle() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        confirm(town, revising.proposeToWithdraw(town.inspector(), first.area(1), "Said twice"));
        assertThat(openIn(first.area(1))).isEmpty();
        assertThat(isRunning(first)).isTrue();

        confirm(town, revising.proposeToWithdraw(town.inspector(), first.area(2), "Wrong authority"));

        assertThat(isRunning(first)).isFalse();
        assertThat(cases.inspecting.stored(first).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void an_added_area_joins_the_running_cycle_and_waits_for_a_lead() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");

        add(town, first);

        var area = first.area(2);
        assertThat(openIn(area)).containsExactly(writePlan, gatherEvidence);
        assertThat(items.open(writePlan, area.value()).orElseThrow().role()).isEqualTo(Role.DIRECTOR);
        cases.assigning.reassign(town.director(), area, town.lead().person());
        assertThat(items.open(writePlan, area.value()).orElseThrow().assignee())
                .isEqualTo(town.lead().person());
    }

    @Test
    void an_area_added_before_the_areas_are_given_out_is_given_out_with_them() {
        var town = town();
        var first = cases.visit(town);
        cases.draft(town, first, "Visits are late.");
        cases.approve(town, first);

        add(town, first);
        assertThat(openIn(first)).containsExactly(assignAreas);
        cases.giveOut(town, first);

        assertThat(openIn(first.area(2))).containsExactly(writePlan, gatherEvidence);
    }

    @Test
    void an_area_added_where_there_was_nothing_to_improve_begins_the_cycle_again() {
        var town = town();
        var first = cases.visit(town);
        cases.draft(town, first);
        cases.approve(town, first);

        add(town, first);

        assertThat(openIn(first)).containsExactly(assignAreas);
        assertThat(cases.inspecting.stored(first).stage()).isEqualTo(Stage.LETTER);
        cases.giveOut(town, first);
        assertThat(openIn(first.area(1))).containsExactly(writePlan, gatherEvidence);
    }

    @Test
    void an_area_added_during_a_visit_is_looked_at_too() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = cases.visit(town, first);

        add(town, first);

        assertThat(openIn(first.area(2))).containsExactly(checkArea);
        cases.check(town, first.area(1), visit, Outcome.MET, true);
        cases.check(town, first.area(2), visit, Outcome.MET, true);
        cases.draft(town, visit);
        cases.approve(town, visit);
        letTheEngineCatchUp();
        assertThat(isRunning(first)).isFalse();
    }

    @Test
    void an_area_added_after_all_others_were_withdrawn_during_a_visit_keeps_the_cycle_open() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = cases.visit(town, first);
        confirm(town, revising.proposeToWithdraw(town.inspector(), first.area(1), "Said twice"));
        assertThat(isRunning(first)).isTrue();

        add(town, first);

        assertThat(openIn(first.area(2))).containsExactly(checkArea);
        cases.check(town, first.area(2), visit, Outcome.NOT_EXAMINED, false);
        cases.draft(town, visit);
        cases.approve(town, visit);
        letTheEngineCatchUp();
        assertThat(isRunning(first)).isTrue();
        assertThat(openIn(first.area(2))).containsExactly(writePlan, gatherEvidence);
    }

    @Test
    void an_area_not_examined_stays_open_until_two_people_close_it_as_superseded() {
        var town = town();
        var chief = person(Role.CHIEF_EXECUTIVE, town.body());
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        var visit = cases.visit(town, first);
        cases.check(town, area, visit, Outcome.NOT_EXAMINED, false);
        cases.draft(town, visit);
        cases.approve(town, visit);
        letTheEngineCatchUp();
        assertThat(openIn(area)).containsExactly(writePlan, gatherEvidence);

        var proposal = revising.proposeToSupersede(town.director(), area, "Another framework looks at it now");
        revising.confirm(chief, proposal);
        letTheEngineCatchUp();

        assertThat(cases.areas.stored(area).state()).isEqualTo(AreaState.SUPERSEDED);
        assertThat(isRunning(first)).isFalse();
    }

    private void add(Town town, InspectionReference inspection) {
        confirm(town, revising.proposeToAdd(town.inspector(), inspection, "A letter.", "Overlooked"));
    }

    private void confirm(Town town, UUID proposal) {
        revising.confirm(town.director(), proposal);
        letTheEngineCatchUp();
    }
}
