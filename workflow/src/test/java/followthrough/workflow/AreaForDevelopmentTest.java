package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.checkArea;
import static followthrough.workflow.process.TaskKind.endorseEvidence;
import static followthrough.workflow.process.TaskKind.gatherEvidence;
import static followthrough.workflow.process.TaskKind.revisePlan;
import static followthrough.workflow.process.TaskKind.sendStatement;
import static followthrough.workflow.process.TaskKind.signOffChange;
import static followthrough.workflow.process.TaskKind.signOffPlan;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.statement.StatementSending;
import followthrough.verification.Outcome;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One area: plan and evidence side by side, and the visit that may come at any time. */
class AreaForDevelopmentTest extends ProcessTest {

    @Autowired
    StatementSending statements;

    @Test
    void a_returned_plan_is_revised_and_signed() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.returnPlan(town, area);
        assertThat(openIn(area)).containsExactly(revisePlan, gatherEvidence);
        assertThat(items.open(revisePlan, area.value()).orElseThrow().returned())
                .isTrue();

        cases.handInPlan(town, area, "Children are seen in time");
        cases.signPlan(town, area);

        assertThat(openIn(area)).containsExactly(gatherEvidence);
    }

    @Test
    void a_withdrawn_signature_reopens_the_plan_and_leaves_the_evidence_alone() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        cases.offerEvidence(town, area);
        assertThat(openIn(area)).containsExactly(endorseEvidence);

        cases.withdrawSignature(town, area);

        assertThat(openIn(area)).containsExactly(revisePlan, endorseEvidence);
        cases.handInPlan(town, area, "Children are seen in time");
        assertThat(openIn(area)).containsExactly(signOffPlan, endorseEvidence);
        cases.signPlan(town, area);
        assertThat(openIn(area)).containsExactly(endorseEvidence);

        var visit = cases.visit(town, first);
        cases.withdrawSignature(town, area);
        assertThat(openIn(area)).as("the visit goes on").containsExactly(checkArea);
        cases.inspecting.cancel(town.inspector(), visit, "Snow");
        assertThat(openIn(area)).containsExactly(revisePlan, endorseEvidence);
    }

    @Test
    void evidence_that_is_not_ready_is_gathered_further() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.offerEvidence(town, area);
        assertThat(openIn(area)).containsExactly(writePlan, endorseEvidence);

        cases.notReady(town, area);

        assertThat(openIn(area)).containsExactly(writePlan, gatherEvidence);
        assertThat(items.open(gatherEvidence, area.value()).orElseThrow().returned())
                .isTrue();
    }

    @Test
    void new_evidence_needs_a_fresh_endorsement() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.offerEvidence(town, area);
        cases.endorse(town, area);
        assertThat(openIn(area)).containsExactly(writePlan);

        cases.addEvidence(town, area);

        assertThat(openIn(area)).containsExactly(writePlan, gatherEvidence);
    }

    @Test
    void evidence_that_changes_under_the_directors_eyes_goes_back_to_its_lead() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.offerEvidence(town, area);

        cases.addEvidence(town, area);

        assertThat(openIn(area)).containsExactly(writePlan, gatherEvidence);
    }

    @Test
    void a_signed_plan_changes_while_the_work_goes_on_and_a_newer_change_takes_the_older_ones_place() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);

        cases.handInPlan(town, area, "Children are seen in time");
        assertThat(openIn(area)).containsExactly(signOffChange, gatherEvidence);
        var decision = items.open(signOffChange, area.value()).orElseThrow().id();
        cases.handInPlan(town, area, "Children are seen within ten days");

        assertThat(openIn(area)).containsExactly(signOffChange, gatherEvidence);
        assertThat(items.open(signOffChange, area.value()).orElseThrow().id()).isEqualTo(decision);
        cases.signPlan(town, area);
        assertThat(openIn(area)).containsExactly(gatherEvidence);
        assertThat(cases.plans.stored(area).orElseThrow().signedNumber()).isEqualTo(3);
    }

    @Test
    void a_returned_change_leaves_the_signed_plan_in_place_and_its_lead_is_told() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        cases.handInPlan(town, area, "Children are seen, sometimes");

        cases.returnPlan(town, area);

        assertThat(openIn(area)).containsExactly(gatherEvidence);
        assertThat(notices.list(town.lead(), 5)).extracting(Notice::kind).contains(NoticeKind.planReturned);
        cases.handInPlan(town, area, "Children are seen in time");
        assertThat(openIn(area)).containsExactly(signOffChange, gatherEvidence);
    }

    @Test
    void an_unexpected_reinspection_reaches_an_area_whose_plan_is_unsigned() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        cases.handInPlan(town, area, "Children are seen");
        assertThat(openIn(first)).containsExactly(sendStatement, signOffPlan, gatherEvidence);

        var visit = cases.visit(town, first);

        assertThat(openIn(first)).containsExactly(checkArea);
        var check = items.open(checkArea, area.value()).orElseThrow();
        assertThat(check.inspection()).isEqualTo(visit);
        assertThat(check.assignee()).isEqualTo(town.inspector().person());
        assertThat(statements.stored(first).orElseThrow().cancelledBecause()).contains("re-inspection");
        assertThat(cases.plans.versions(town.inspector(), area)).isEmpty();
    }

    @Test
    void a_monitoring_visit_puts_the_area_back_to_work_where_it_stood() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        cases.offerEvidence(town, area);
        var monitoring = cases.visit(town, "ilacs-monitoring", clock.today().minusDays(2), first);
        cases.check(town, area, monitoring, Outcome.PARTLY_MET, false);
        assertThat(openIn(area)).isEmpty();
        cases.draft(town, monitoring);

        cases.approve(town, monitoring);
        assertThat(openIn(area)).as("the director may comment first").isEmpty();
        runTimer(monitoring.value());

        assertThat(openIn(area)).containsExactly(endorseEvidence);
        assertThat(isRunning(first)).isTrue();
        var final_ = cases.visit(town, first);
        assertThat(openIn(area)).containsExactly(checkArea);
        cases.check(town, area, final_, Outcome.MET, true);
        cases.draft(town, final_);
        cases.approve(town, final_);
        letTheEngineCatchUp();
        assertThat(isRunning(first)).isFalse();
    }

    @Test
    void what_people_do_during_a_visit_is_found_done_when_work_goes_on() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        var visit = cases.visit(town, first);

        cases.handInPlan(town, area, "Children are seen");
        cases.offerEvidence(town, area);
        cases.endorse(town, area);
        assertThat(openIn(area)).containsExactly(checkArea);
        cases.inspecting.cancel(town.inspector(), visit, "Snow");

        assertThat(openIn(area)).containsExactly(signOffPlan);
    }

    @Test
    void a_visit_that_is_called_off_gives_the_areas_back_checked_or_not() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var visit = cases.visit(town, first);
        cases.check(town, first.area(1), visit, Outcome.MET, true);

        cases.inspecting.cancel(town.inspector(), visit, "Snow");

        assertThat(openIn(first.area(1))).containsExactly(writePlan, gatherEvidence);
        assertThat(openIn(first.area(2))).containsExactly(writePlan, gatherEvidence);
        var again = cases.visit(town, first);
        assertThat(openIn(first)).isEqualTo(List.of(checkArea, checkArea));
        assertThat(openIn(again)).containsExactly(TaskKind.draftLetter, checkArea, checkArea);
    }

    @Test
    void a_second_visit_waits_until_the_first_one_is_over() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        var monitoring = cases.visit(town, first);
        var inspection = cases.visit(town, first);
        cases.check(town, area, monitoring, Outcome.NOT_EXAMINED, false);
        cases.draft(town, monitoring);

        cases.approve(town, monitoring);

        assertThat(items.open(checkArea, area.value()).orElseThrow().inspection())
                .isEqualTo(inspection);
        cases.check(town, area, inspection, Outcome.MET, true);
        cases.draft(town, inspection);
        cases.approve(town, inspection);
        letTheEngineCatchUp();
        assertThat(isRunning(first)).isFalse();
    }
}
