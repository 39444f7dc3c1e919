package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.audit.AuditTrail.Time;
import followthrough.inspection.FindingKind;
import followthrough.shared.InspectionReference;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.map.ProcessMap;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine forgets cases that ended long ago, at night; what pages read of all others stays as it is. */
class HistoryCleanUpTest extends ProcessTest {

    @Autowired
    HistoryService history;

    @Autowired
    ProcessMap map;

    @Autowired
    JdbcClient database;

    @Test
    void it_is_planned_for_the_night_at_every_start() {
        assertThat(history.findHistoryCleanupJobs())
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.getDuedate()
                                .toInstant()
                                .atZone(clock.getZone())
                                .getHour())
                        .isEqualTo(1));
    }

    @Test
    void it_runs_and_takes_only_what_ended_longer_ago_than_history_is_kept() {
        var town = town();
        var longAgo = over(town);
        var lately = over(town);
        var open = cases.underWay(town, "Visits are late.");
        database.sql("update camunda.act_hi_procinst set removal_time_ = removal_time_ - interval '9 years'"
                        + " where business_key_ = ?")
                .param(longAgo.value())
                .update();
        database.sql("update camunda.act_hi_actinst set removal_time_ = removal_time_ - interval '9 years'"
                        + " where proc_inst_id_ in"
                        + " (select proc_inst_id_ from camunda.act_hi_procinst where business_key_ = ?)")
                .param(longAgo.value())
                .update();
        var latelyBefore = map.of(town.director(), lately);
        var openBefore = map.of(town.director(), open);
        var areaBefore = map.of(town.lead(), open.area(1));
        var doneBefore = doneWork.list(town.inspector(), Time.EVER, null, 25);
        assertThat(map.of(town.director(), longAgo)).isPresent();

        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().forEach(job -> jobs.executeJob(job.getId()));

        assertThat(map.of(town.director(), longAgo)).isEmpty();
        assertThat(latelyBefore).isPresent();
        assertThat(map.of(town.director(), lately)).isEqualTo(latelyBefore);
        assertThat(map.of(town.director(), open)).isEqualTo(openBefore);
        assertThat(map.of(town.lead(), open.area(1))).isEqualTo(areaBefore);
        assertThat(doneWork.list(town.inspector(), Time.EVER, null, 25)).isEqualTo(doneBefore);
    }

    /** Its letter names nothing to work on, so the cycle ends at once. */
    private InspectionReference over(Town town) {
        var visit = cases.visit(town);
        cases.draft(town, visit, FindingKind.STRENGTH, "Children are seen.");
        cases.approve(town, visit);
        assertThat(isRunning(visit)).isFalse();
        return visit;
    }
}
