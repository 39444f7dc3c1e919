package followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.MovableClock;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Cases on the real engine and database; the clock stands still and timers fire when a test says so. */
@SpringBootTest
abstract class ProcessTest {

    @Autowired
    CaseFixtures cases;

    @Autowired
    WorkQueue queue;

    @Autowired
    DoneWork doneWork;

    @Autowired
    WorkItems items;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    @BeforeEach
    void itIsMonday() {
        clock.isOn(MovableClock.MONDAY);
    }

    /** What somebody was told of cases, beside what they were told about their own post. */
    List<Notice> toldOfCases(Actor me) {
        return notices.list(me, 100).stream()
                .filter(notice -> notice.inspection() != null)
                .toList();
    }

    List<TaskKind> openIn(InspectionReference inspection) {
        return items.about(inspection).stream().map(WorkItem::kind).sorted().toList();
    }

    List<TaskKind> openIn(AreaReference area) {
        return items.about(area).stream().map(WorkItem::kind).sorted().toList();
    }

    boolean isRunning(InspectionReference inspection) {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(inspection.value())
                        .count()
                > 0;
    }

    List<Job> timersOf(String reference) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    /** The one timer of this case fires, whatever the time. */
    void runTimer(String reference) {
        var timers = timersOf(reference);
        assertThat(timers).hasSize(1);
        jobs.executeJob(timers.get(0).getId());
    }
}
