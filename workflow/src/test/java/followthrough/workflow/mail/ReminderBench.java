package followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.workflow.ProcessTest;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five thousand reminders that are due at once: swept out of their table, and as timers of the engine, one after the
 * other on one thread. Run by {@code -Pbench} alone; it only prints.
 */
class ReminderBench extends ProcessTest {

    private static final int DUE = 5000;

    @Autowired
    MailQueue mails;

    @Autowired
    JdbcClient database;

    @Autowired
    RepositoryService diagrams;

    @Test
    void sweep() {
        var timers = asTimers();
        var swept = swept();

        System.out.printf("bench reminders.swept %d: %.2f s%n", DUE, swept);
        System.out.printf("bench reminders.timers %d: %.2f s%n", DUE, timers);
        System.out.printf("bench reminders.sweep 5000 = %.0f%n", timers / swept);
    }

    private double swept() {
        var dueAt = clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into app.person (id, name, email, active, stamp, version)
                        select gen_random_uuid(), 'Bench ' || n, 'bench-' || n || '@example.org', true, 0, 0
                        from generate_series(1, ?) n""").param(DUE).update();
        database.sql("""
                        insert into app.digest (person, due_at, told_until)
                        select id, ?, ? from app.person where email like 'bench-%' on conflict do nothing""").params(dueAt, dueAt).update();
        var seconds = seconds(() -> {
            while (mails.queueDue()) {}
        });
        var queued =
                database.sql("select count(*) from app.mail").query(Long.class).single();
        assertThat(queued).isGreaterThanOrEqualTo(DUE);
        return seconds;
    }

    private double asTimers() {
        diagrams.createDeployment()
                .addModelInstance(
                        "reminder-bench.bpmn",
                        Bpmn.createExecutableProcess("reminderBench")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .intermediateCatchEvent("due")
                                .timerWithDate("2000-01-01T08:00:00")
                                .endEvent()
                                .done())
                .deploy();
        IntStream.range(0, DUE).forEach(n -> engine.startProcessInstanceByKey("reminderBench"));
        var due = jobs.createJobQuery().processDefinitionKey("reminderBench").list();
        assertThat(due).hasSize(DUE);
        return seconds(() -> due.forEach(job -> jobs.executeJob(job.getId())));
    }

    private static double seconds(Runnable act) {
        var start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
