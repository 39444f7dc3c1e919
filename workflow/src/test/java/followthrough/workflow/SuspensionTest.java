package followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Suspending;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.workflow.engine.FailedJob;
import followthrough.workflow.engine.FailedJobs;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.WorkItem;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A case that an administrator has stand still, and go on. */
class SuspensionTest extends ProcessTest {

    private static final String WHY = "Two councils become one; its areas are sorted first.";

    @Autowired
    Suspending suspending;

    @Autowired
    AuditTrail audit;

    @Autowired
    FailedJobs failed;

    @Autowired
    TransactionOperations transaction;

    @Test
    void nothing_is_done_in_it_and_nothing_is_lost() {
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");
        var area = visit.area(1);
        var waiting = openIn(area);

        suspending.suspend(administrator(), visit, WHY);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.handInPlan(town, area, "Children are seen"))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .containsExactly(Obstacle.of("caseSuspended", visit.value(), clock.today(), WHY)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.addEvidence(town, area));
        assertThat(openIn(area)).isEqualTo(waiting);

        suspending.resume(administrator(), visit);

        cases.handInPlan(town, area, "Children are seen");
        assertThat(openIn(area)).contains(TaskKind.signOffPlan);
    }

    @Test
    void nobody_takes_a_task_of_it_and_the_next_one_is_of_another_case() {
        var town = town();
        for (var words : List.of("Visits are late.", "Plans are thin."))
            cases.handInPlan(town, cases.underWay(town, words).area(1), "Children are seen");
        var director = town.director();
        var first = queue.takeNext(director).orElseThrow();
        queue.giveBack(director, first.id());

        suspending.suspend(administrator(), first.about(), WHY);

        refuses("caseSuspended", () -> queue.claim(director, first.id()));
        var others = 0;
        for (var next = queue.takeNext(director); next.isPresent(); next = queue.takeNext(director)) {
            assertThat(next.get().about()).isNotEqualTo(first.about());
            others++;
        }
        assertThat(others).isPositive();
        suspending.resume(administrator(), first.about());
        assertThat(queue.takeNext(director)).get().extracting(WorkItem::about).isEqualTo(first.about());
    }

    @Test
    void its_clocks_wait_and_alarms_ring_as_much_later_as_it_stood_still() {
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");
        var area = visit.area(1);
        var due = items.open(TaskKind.writePlan, area.value()).orElseThrow().dueOn();
        var before = alarms(area);

        suspending.suspend(administrator(), visit, WHY);

        assertThat(timersOf(area.value())).allMatch(Job::isSuspended);
        clock.isOn(clock.today().plusDays(21));
        suspending.resume(administrator(), visit);

        assertThat(timersOf(area.value())).noneMatch(Job::isSuspended);
        var after = alarms(area);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((place, rang) -> assertThat(after.get(place))
                .isEqualTo(Date.from(rang.toInstant().plus(Duration.ofDays(21)))));
        assertThat(items.open(TaskKind.writePlan, area.value()).orElseThrow().dueOn())
                .as("what is promised or asked by law stays")
                .isEqualTo(due);
    }

    @Test
    void whoever_has_work_in_it_is_told_and_its_history_says_so() {
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");

        suspending.suspend(administrator(), visit, WHY);
        suspending.resume(administrator(), visit);

        assertThat(told(town.lead())).containsExactlyInAnyOrder(NoticeKind.caseResumed, NoticeKind.caseSuspended);
        List<String> acts = transaction.execute(one -> audit.about(town.director(), visit.value(), 3).stream()
                .map(AuditTrail.Entry::act)
                .toList());
        assertThat(acts).startsWith("caseResumed", "caseSuspended");
    }

    @Test
    void people_are_replaced_while_it_stands_still() {
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");
        suspending.suspend(administrator(), visit, WHY);
        var other = person(Role.AREA_LEAD, town.body());

        cases.assigning.reassign(town.director(), visit.area(1), other.person());

        assertThat(items.open(TaskKind.writePlan, visit.area(1).value())
                        .orElseThrow()
                        .assignee())
                .isEqualTo(other.person());
    }

    @Test
    void what_another_visit_would_tell_it_waits_until_it_goes_on() {
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");
        var later = cases.visit(town, "ilacs", clock.today().plusDays(3), visit);
        suspending.suspend(administrator(), visit, WHY);
        clock.isOn(clock.today().plusDays(4));
        var begins = timersOf(later.value()).get(0).getId();
        jobs.setJobRetries(begins, 1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> jobs.executeJob(begins));

        assertThat(failed.list(administrator()))
                .filteredOn(job -> job.id().equals(begins))
                .extracting(FailedJob::cause)
                .containsExactly(FailedJob.Cause.CASE_SUSPENDED);
        suspending.resume(administrator(), visit);

        assertThat(jobs.createJobQuery().jobId(begins).singleResult().getRetries())
                .isEqualTo(3);
        jobs.executeJob(begins);
        assertThat(openIn(visit.area(1))).containsExactly(TaskKind.checkArea);
    }

    @Test
    void only_administrators_may_and_only_once() {
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");
        var administrator = administrator();

        for (var other : List.of(town.director(), town.inspector(), town.lead()))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suspending.suspend(other, visit, WHY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> suspending.suspend(administrator, new InspectionReference("ZZZ-2011-01"), WHY));
        refuses("reasonMissing", () -> suspending.suspend(administrator, visit, " "));
        refuses("caseNotSuspended", () -> suspending.resume(administrator, visit));
        suspending.suspend(administrator, visit, WHY);
        refuses("caseSuspendedAlready", () -> suspending.suspend(administrator, visit, WHY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suspending.resume(town.director(), visit));
        assertThat(suspending.list(administrator))
                .anyMatch(one -> one.inspection().equals(visit));
    }

    @Test
    void a_visit_of_which_they_may_not_know_is_not_there_for_them() {
        var town = town();
        var visit = cases.visit(town, "ilacs", clock.today().plusDays(3));
        var administrator = administrator();

        for (Runnable guess : List.<Runnable>of(
                () -> suspending.get(administrator, visit),
                () -> suspending.suspend(administrator, visit, WHY),
                () -> suspending.suspend(administrator, visit, " "),
                () -> suspending.resume(administrator, visit)))
            assertThatExceptionOfType(NotFound.class).isThrownBy(guess::run);
        assertThat(suspending.list(administrator))
                .noneMatch(one -> one.inspection().equals(visit));

        cases.inspecting.announce(town.inspector(), visit);
        suspending.suspend(administrator, visit, WHY);
        suspending.resume(administrator, visit);
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::code)
                        .containsExactly(code));
    }

    private List<NoticeKind> told(Actor me) {
        return toldOfCases(me).stream()
                .map(Notice::kind)
                .filter(kind -> kind.name().startsWith("case"))
                .toList();
    }

    private Map<String, Date> alarms(AreaReference area) {
        return timersOf(area.value()).stream().collect(Collectors.toMap(Job::getId, Job::getDuedate));
    }
}
