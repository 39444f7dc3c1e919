package followthrough.workflow.work;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Finishes the steps that the domain says are done, in the transaction that did them. */
@Component
public class TaskCompleting {

    /** Handed to the listener beside the engine, never stored by it. */
    static final String DONE_BY = "doneBy";

    static final String DONE_FOR = "doneFor";

    private final WorkItems items;
    private final TaskService tasks;
    private final NoticeBoard notices;

    TaskCompleting(WorkItems items, TaskService tasks, NoticeBoard notices) {
        this.items = items;
        this.tasks = tasks;
        this.notices = notices;
    }

    public Optional<WorkItem> open(TaskKind kind, String subject) {
        return items.open(kind, subject);
    }

    public void done(TaskKind kind, String subject, Actor by, Map<String, Object> answer) {
        var item = items.open(kind, subject).orElseThrow(() -> new TaskNotOpen(kind, subject));
        done(item, by, answer);
    }

    public void done(WorkItem item, Actor by, Map<String, Object> answer) {
        var variables = Variables.fromMap(answer)
                .putValueTyped(DONE_BY, Variables.stringValue(by.person().toString(), true));
        var covered = by.onBehalfOf();
        variables.putValueTyped(DONE_FOR, Variables.stringValue(covered == null ? null : covered.toString(), true));
        tasks.complete(item.id(), variables);
        if (covered != null) tell(covered, item, by.person());
    }

    /** It is gone from the list of whoever is covered, also where they had taken it in hand or put it aside. */
    private void tell(PersonId covered, WorkItem item, PersonId by) {
        var area = item.area();
        var step = item.kind().name();
        if (area == null)
            notices.tell(
                    covered,
                    NoticeKind.doneForYou,
                    item.inspection(),
                    by,
                    step,
                    item.inspection().value());
        else notices.tell(covered, NoticeKind.doneForYou, area, by, step, area.value());
    }
}
