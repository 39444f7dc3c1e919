package followthrough.workflow.engine;

import followthrough.shared.OperatorLog;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two at once in the engine are the same to everybody else as two at once in the domain. The engine's own work, which
 * begins its transactions itself, keeps its own exception: by it the engine knows that it has to try again. Where
 * the other was quicker still, what an act was to finish is gone when the engine looks for it, which it tells with one of
 * its most general exceptions, without a cause, or our own listeners tell, which the engine wraps.
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

        /** Acts on what waits already: a task or a place that was seen, and may have gone since. */
        private static final Set<Class<?>> OF_WHAT_WAITS = Set.of(
                CompleteTaskCmd.class,
                AssignTaskCmd.class,
                SetTaskDueDateCmd.class,
                CorrelateMessageCmd.class,
                CorrelateAllMessageCmd.class,
                MessageEventReceivedCmd.class,
                ModifyProcessInstanceCmd.class);

        private static final Set<Class<?>> OF_WHAT_IS_GONE =
                Set.of(ProcessEngineException.class, NullValueException.class, NotFoundException.class);

        @Override
        public <T> T execute(Command<T> command) {
            var ofAnAct = TransactionSynchronizationManager.isActualTransactionActive()
                    && Context.getCommandContext() == null;
            try {
                return next.execute(command);
            } catch (OptimisticLockingException overtaken) {
                if (!ofAnAct) throw overtaken;
                throw new OptimisticLockingFailureException("somebody else took this step first", overtaken);
            } catch (ProcessEngineException failed) {
                if (!ofAnAct) throw failed;
                if (failed.getCause() instanceof OptimisticLockingFailureException toldByOurs) throw toldByOurs;
                if (!isGone(command, failed)) throw failed;
                throw gone(command, failed);
            } catch (NullPointerException failed) {
                if (!ofAnAct || !OF_WHAT_WAITS.contains(command.getClass()) || !isTheEnginesOwn(failed)) throw failed;
                throw gone(command, failed);
            }
        }

        /** Operators read of it, since a fault of a diagram looks the same. */
        private static OptimisticLockingFailureException gone(Command<?> command, RuntimeException failed) {
            OperatorLog.tell(
                    "engine.gone",
                    "command",
                    command.getClass().getSimpleName(),
                    "failure",
                    failed.getClass().getSimpleName());
            return new OptimisticLockingFailureException("somebody else has finished this step meanwhile", failed);
        }

        /** A place that ended between two of its reads: the engine does not look whether it is there. */
        private static boolean isTheEnginesOwn(NullPointerException failed) {
            var trace = failed.getStackTrace();
            return trace.length > 0 && trace[0].getClassName().startsWith("org.camunda.bpm.engine.impl.");
        }

        private static boolean isGone(Command<?> command, ProcessEngineException failed) {
            return OF_WHAT_WAITS.contains(command.getClass())
                    && OF_WHAT_IS_GONE.contains(failed.getClass())
                    && failed.getCause() == null;
        }
    }
}
