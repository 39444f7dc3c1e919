package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.engine.FailedJob.Cause;
import followthrough.workflow.process.TaskKind;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the installation could not do by itself, for administrators. */
class FailedJobsTest extends ProcessTest {

    @Autowired
    FailedJobs failed;

    @Autowired
    JdbcClient database;

    @Test
    void a_failed_step_tells_its_cause_and_is_tried_again_when_its_reason_is_put_right() {
        var town = town();
        var visit = cases.visit(town, "ilacs", clock.today().minusDays(2));
        cases.draft(town, visit, "Visits are late.");
        cases.approve(town, visit);
        letterIs("DRAFT", visit); // as if somebody had put their hand into the database
        var silence = timersOf(visit.value()).get(0).getId();
        jobs.setJobRetries(silence, 1);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> jobs.executeJob(silence));

        var job = failed.list(administrator()).stream()
                .filter(known -> known.id().equals(silence))
                .findFirst()
                .orElseThrow();

        assertThat(job.cause()).isEqualTo(Cause.RULE_REFUSED);
        assertThat(job.reference())
                .as("the visit was not announced and its letter is not out")
                .isNull();
        assertThat(job.fault()).isEmpty();
        assertThat(job.process()).isEqualTo("Improvement cycle");
        assertThat(job.step()).isEqualTo("Ten working days");
        assertThat(job.retries()).isZero();
        cases.inspecting.announce(town.inspector(), visit);
        assertThat(failed.list(administrator()))
                .filteredOn(known -> known.id().equals(silence))
                .allSatisfy(known -> {
                    assertThat(known.reference()).isEqualTo(visit.value());
                    assertThat(known.fault()).contains("letterNotChecked");
                })
                .hasSize(1);
        letterIs("CHECKED", visit);
        failed.retry(administrator(), job.id());
        jobs.executeJob(job.id());
        assertThat(openIn(visit)).containsExactly(TaskKind.assignAreas);
        assertThat(failed.list(administrator())).noneMatch(known -> known.id().equals(job.id()));
    }

    @Test
    void nobody_but_an_administrator_sees_or_retries_them() {
        var town = town();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> failed.list(town.director()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> failed.retryAll(town.inspector()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> failed.retry(administrator(), "none"));
    }

    @Test
    void causes_are_told_apart() {
        assertThat(FaultCauses.cause("followthrough.shared.NotFound: not found"))
                .isEqualTo(Cause.NOT_THERE);
        assertThat(FaultCauses.cause("org.camunda.bpm.engine.OptimisticLockingException"))
                .isEqualTo(Cause.SAME_MOMENT);
        assertThat(FaultCauses.cause("Caused by: org.postgresql.util.PSQLException"))
                .isEqualTo(Cause.DATABASE);
        assertThat(FaultCauses.cause("java.lang.ArithmeticException")).isEqualTo(Cause.UNEXPECTED);
    }

    @Test
    void two_steps_at_the_same_moment_are_told_without_an_alarm() {
        var engine = new StandaloneProcessEngineConfiguration();
        new FailedJobLog().preInit(engine);
        var told = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger("followthrough.events");
        told.start();
        log.addAppender(told);

        engine.getFailedJobCommandFactory().getCommand("one", new OptimisticLockingException("met another"));
        engine.getFailedJobCommandFactory().getCommand("two", new ArithmeticException("divided by a child’s name"));

        log.detachAppender(told);
        assertThat(told.list)
                .extracting(line -> line.getLevel() + " " + line.getFormattedMessage())
                .containsExactly("INFO action=jobMetAnother job=one", "ERROR action=jobFailed job=two");
    }

    private void letterIs(String state, InspectionReference visit) {
        database.sql("update app.letter set state = ? where inspection = ?")
                .params(state, visit.value())
                .update();
    }
}
