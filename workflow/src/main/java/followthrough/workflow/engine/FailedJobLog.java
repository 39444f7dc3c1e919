package followthrough.workflow.engine;

import followthrough.shared.OperatorLog;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.springframework.stereotype.Component;

/**
 * Tells operators of each step that failed; the engine's own lines, which quote what exceptions say, are silenced. Two
 * steps of one case at the same moment are no failure: the engine tries the second again and counts no attempt.
 */
@Component
class FailedJobLog extends AbstractProcessEnginePlugin {

    private static final DefaultFailedJobCommandFactory USUAL = new DefaultFailedJobCommandFactory();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory((job, failure) -> {
            if (failure instanceof OptimisticLockingException) OperatorLog.tell("jobMetAnother", "job", job);
            else OperatorLog.failed("jobFailed", failure, "job", job);
            return USUAL.getCommand(job, failure);
        });
    }
}
