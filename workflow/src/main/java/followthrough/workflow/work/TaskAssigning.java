package followthrough.workflow.work;

import followthrough.shared.PersonId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Hands the engine's tasks from one person to another; the table of work follows. */
@Component
class TaskAssigning {

    private final TaskService tasks;

    TaskAssigning(TaskService tasks) {
        this.tasks = tasks;
    }

    void give(WorkItem item, PersonId person) {
        tasks.setAssignee(item.id(), person.toString());
    }

    void putBack(WorkItem item) {
        tasks.setAssignee(item.id(), null);
    }
}
