package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.workflow.engine.EngineConflicts.Translating;
import org.camunda.bpm.engine.OptimisticLockingException;
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

    private static Command<String> nothing() {
        return context -> "";
    }

    private static CommandInterceptor overtaken() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw new OptimisticLockingException("overtaken");
            }
        };
    }
}
