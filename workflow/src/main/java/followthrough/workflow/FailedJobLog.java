package followthrough.workflow;

import followthrough.shared.OperatorLog;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.springframework.stereotype.Component;

/** Tells operators of each step that failed; the engine's own lines, which quote what exceptions say, are silenced. */
@Component
class FailedJobLog extends AbstractProcessEnginePlugin {

    private static final DefaultFailedJobCommandFactory USUAL = new DefaultFailedJobCommandFactory();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory((job, failure) -> {
            OperatorLog.failed("jobFailed", failure, "job", job);
            return USUAL.getCommand(job, failure);
        });
    }
}
