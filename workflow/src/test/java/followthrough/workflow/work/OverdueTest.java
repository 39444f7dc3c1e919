package followthrough.workflow.work;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when nothing happens. */
class OverdueTest extends ProcessTest {

    @Autowired
    WorkingDays workingDays;

    @Test
    void an_overdue_plan_is_told_to_the_director_first_and_later_to_the_chief_executive() {
        var town = town();
        var chief = person(Role.CHIEF_EXECUTIVE, town.body());
        var area = cases.underWay(town, "Visits are late.").area(1);
        var due = items.open(TaskKind.writePlan, area.value()).orElseThrow().dueOn();

        clock.isOn(workingDays.after(due, 3));
        jobs.executeJob(alarm(area).getId());

        assertThat(items.open(TaskKind.writePlan, area.value()).orElseThrow().escalated())
                .isTrue();
        assertThat(notices.list(town.director(), 20))
                .filteredOn(n -> n.kind() == NoticeKind.overdue)
                .singleElement()
                .satisfies(notice -> assertThat(notice.details()).containsExactly(area.value(), "writePlan"));
        assertThat(queue.list(town.director(), WorkView.WAITING, null, 25, WorkFilter.NONE)
                        .items())
                .anyMatch(WorkItem::escalated);

        jobs.executeJob(alarm(area).getId());
        assertThat(notices.list(town.director(), 20))
                .filteredOn(n -> n.kind() == NoticeKind.overdue)
                .hasSize(1);
        clock.isOn(workingDays.after(due, 15));
        jobs.executeJob(alarm(area).getId());

        assertThat(notices.list(chief, 20)).anyMatch(n -> n.kind() == NoticeKind.overdue);
        assertThat(openIn(area)).contains(TaskKind.writePlan);
    }

    @Test
    void an_overdue_letter_is_told_to_the_inspection_manager() {
        var town = town();
        var manager = person(Role.INSPECTION_MANAGER, Body.INSPECTORATE);
        var visit = cases.visit(town);
        var due = items.open(TaskKind.draftLetter, visit.value()).orElseThrow().dueOn();

        clock.isOn(workingDays.after(due, 2));
        runTimer(visit.value());

        assertThat(notices.list(manager, 500)).anyMatch(n -> visit.equals(n.inspection()));
        assertThat(toldOfCases(town.director())).isEmpty();
    }

    @Test
    void a_step_done_in_time_leaves_no_alarm_behind() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var before = alarm(area).getId();

        cases.handInPlan(town, area, "Children are seen");

        assertThat(jobs.createJobQuery().jobId(before).count()).isZero();
    }

    @Test
    void a_signed_plan_moves_the_date_and_the_alarm_of_the_evidence() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);

        var evidence = items.open(TaskKind.gatherEvidence, area.value()).orElseThrow();

        assertThat(evidence.dueOn()).isEqualTo(clock.today().plusDays(90));
        assertThat(evidence.dueBecause()).isEqualTo("the next date that the signed plan promises");
        assertThat(timersOf(area.value()))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate()
                                .toInstant()
                                .atZone(clock.getZone())
                                .toLocalDate())
                        .isEqualTo(workingDays.after(evidence.dueOn(), 3)));
    }

    private Job alarm(AreaReference area) {
        return timersOf(area.value()).stream()
                .filter(job -> jobs.createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals("writePlanOverdue"))
                .findFirst()
                .orElseThrow();
    }
}
