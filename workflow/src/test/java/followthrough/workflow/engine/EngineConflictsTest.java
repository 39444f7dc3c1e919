package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.workflow.engine.EngineConflicts.Translating;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class EngineConflictsTest {

    private final Translating engine = new Translating();

    @AfterEach
    void end() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void an_act_that_met_another_in_the_engine_is_told_as_in_the_domain() {
        engine.setNext(overtaken());
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThatThrownBy(() -> engine.execute(nothing())).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void the_engines_own_work_is_told_in_its_own_words() {
        engine.setNext(overtaken());
        assertThatThrownBy(() -> engine.execute(nothing())).isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void a_step_that_somebody_left_between_looking_and_finishing_is_told_as_overtaken() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        for (var told : List.of(new ProcessEngineException("no subscription"), new NullValueException("no task"))) {
            engine.setNext(failing(told));
            for (var act : List.of(new CompleteTaskCmd("gone", Map.of()), told("gone")))
                assertThatThrownBy(() -> engine.execute(act)).isInstanceOf(OptimisticLockingFailureException.class);
        }
    }

    @Test
    void what_a_listener_of_ours_found_gone_is_told_as_it_said_it() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        var gone = new OptimisticLockingFailureException("gone");
        engine.setNext(failing(new ProcessEngineException("a listener failed", gone)));
        assertThatThrownBy(() -> engine.execute(new CompleteTaskCmd("gone", Map.of())))
                .isSameAs(gone);
    }

    @Test
    void the_engines_own_work_on_what_is_gone_is_told_in_its_own_words() {
        engine.setNext(failing(new NullValueException("no task")));
        assertThatThrownBy(() -> engine.execute(told("gone"))).isInstanceOf(NullValueException.class);
    }

    @Test
    void a_place_that_ends_between_two_reads_of_the_engine_is_a_conflict_and_a_fault_of_ours_is_none() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        engine.setNext(failing(missing("org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl")));
        assertThatThrownBy(() -> engine.execute(told("gone"))).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> engine.execute(nothing())).isInstanceOf(NullPointerException.class);
        engine.setNext(failing(missing("followthrough.workflow.work.TaskProjection")));
        assertThatThrownBy(() -> engine.execute(told("gone"))).isInstanceOf(NullPointerException.class);
    }

    private static NullPointerException missing(String where) {
        var failure = new NullPointerException();
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(where, "read", null, 1)});
        return failure;
    }

    @Test
    void other_failures_stay_failures() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        engine.setNext(failing(new NullValueException("no table")));
        assertThatThrownBy(() -> engine.execute(nothing())).isInstanceOf(NullValueException.class);
        for (var failure : List.of(
                new ProcessEngineException("a delegate failed", new IllegalArgumentException()),
                new BadUserRequestException("no name"))) {
            engine.setNext(failing(failure));
            assertThatThrownBy(() -> engine.execute(told("gone"))).isSameAs(failure);
        }
    }

    private static Command<Void> told(String place) {
        return new MessageEventReceivedCmd("asked", place, Map.of());
    }

    private static Command<String> nothing() {
        return context -> "";
    }

    private static CommandInterceptor overtaken() {
        return failing(new OptimisticLockingException("overtaken"));
    }

    private static CommandInterceptor failing(RuntimeException failure) {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw failure;
            }
        };
    }
}
