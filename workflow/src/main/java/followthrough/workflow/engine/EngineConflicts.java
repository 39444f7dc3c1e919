package followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two at once in the engine are the same to everybody else as two at once in the domain. The engine's own work, which
 * begins its transactions itself, keeps its own exception: by it the engine knows that it has to try again.
 */
@Component
class EngineConflicts extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var before = new ArrayList<>(Objects.requireNonNullElse(
                engine.getCustomPreCommandInterceptorsTxRequired(), new ArrayList<CommandInterceptor>()));
        before.add(new Translating());
        engine.setCustomPreCommandInterceptorsTxRequired(before);
    }

    static final class Translating extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            var ofAnAct = TransactionSynchronizationManager.isActualTransactionActive()
                    && Context.getCommandContext() == null;
            try {
                return next.execute(command);
            } catch (OptimisticLockingException overtaken) {
                if (!ofAnAct) throw overtaken;
                throw new OptimisticLockingFailureException("somebody else took this step first", overtaken);
            }
        }
    }
}
