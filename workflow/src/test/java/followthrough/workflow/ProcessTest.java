package followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CaseFixtures;
import fixture.EstablishedPeople;
import fixture.Town;
import followthrough.MovableClock;
import followthrough.inspection.Authorities;
import followthrough.people.Administering;
import followthrough.people.Membership;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.Notices;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.DoneWork;
import followthrough.workflow.work.OpenItems;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Cases on the real engine and database; the clock stands still and timers fire when a test says so. */
@SpringBootTest
public abstract class ProcessTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    @Autowired
    protected CaseFixtures cases;

    @Autowired
    protected EstablishedPeople established;

    @Autowired
    protected Administering administering;

    @Autowired
    private Authorities authorities;

    @Autowired
    protected WorkQueue queue;

    @Autowired
    protected DoneWork doneWork;

    @Autowired
    protected OpenItems items;

    @Autowired
    protected Notices notices;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected RuntimeService engine;

    @Autowired
    protected ManagementService jobs;

    @BeforeEach
    protected void itIsMonday() {
        clock.isOn(MovableClock.MONDAY);
    }

    /** An authority with the people that a case needs, another one each time. */
    protected Town town() {
        var all = authorities.all();
        var body = all.get(TOWNS.getAndIncrement() % all.size()).body();
        return new Town(
                body,
                person(Role.INSPECTOR, Body.INSPECTORATE),
                person(Role.INSPECTOR, Body.INSPECTORATE),
                person(Role.DIRECTOR, body),
                person(Role.AREA_LEAD, body));
    }

    /** Somebody who has read what they were told of their own account. */
    protected Actor person(Role role, Body body) {
        var email = UUID.randomUUID() + "@people.example";
        var id = established.register(administrator(), role.name(), email, new Membership(role, body));
        var made = new Actor(id, role, body, null, clock.today());
        notices.markRead(made, notices.list(made, 5).stream().map(Notice::id).toList());
        return made;
    }

    protected Actor administrator() {
        return new Actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION, null, clock.today());
    }

    /** What the engine does by itself right after a commit. */
    protected void letTheEngineCatchUp() {
        for (var due = messages(); !due.isEmpty(); due = messages()) due.forEach(jobs::executeJob);
    }

    private List<String> messages() {
        return jobs.createJobQuery().messages().withRetriesLeft().list().stream()
                .map(job -> job.getId())
                .toList();
    }

    /** What somebody was told of cases, beside what they were told about their own post. */
    protected List<Notice> toldOfCases(Actor me) {
        return notices.list(me, 100).stream()
                .filter(notice -> notice.inspection() != null)
                .toList();
    }

    protected List<TaskKind> openIn(InspectionReference inspection) {
        return items.about(inspection).stream().map(WorkItem::task).sorted().toList();
    }

    protected List<TaskKind> openIn(AreaReference area) {
        return items.about(area).stream().map(WorkItem::task).sorted().toList();
    }

    protected boolean isRunning(InspectionReference inspection) {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(inspection.value())
                        .count()
                > 0;
    }

    protected List<Job> timersOf(String reference) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    /** The one timer of this case fires, whatever the time. */
    protected void runTimer(String reference) {
        var timers = timersOf(reference);
        assertThat(timers).hasSize(1);
        jobs.executeJob(timers.get(0).getId());
    }
}
