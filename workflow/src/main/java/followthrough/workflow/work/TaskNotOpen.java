package followthrough.workflow.work;

import followthrough.shared.ChangedMeanwhile;
import followthrough.workflow.process.TaskKind;

/** The domain says a step is done that the process is not waiting for; nothing of either is kept. */
public class TaskNotOpen extends ChangedMeanwhile {

    private final String step;

    public TaskNotOpen(TaskKind kind, String subject) {
        step = kind + " of " + subject + " is not waited for";
    }

    @Override
    public String getMessage() {
        return step;
    }
}
