package followthrough.workflow.work;

import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Hands the engine's tasks from one person to another; the table of work follows. */
@Component
class TaskAssigning {

    private final TaskService tasks;
    private final AuditTrail audit;
    private final NoticeBoard notices;

    TaskAssigning(TaskService tasks, AuditTrail audit, NoticeBoard notices) {
        this.tasks = tasks;
        this.audit = audit;
        this.notices = notices;
    }

    void give(WorkItem item, PersonId person) {
        tasks.setAssignee(item.id(), person.toString());
    }

    void putBack(WorkItem item) {
        tasks.setAssignee(item.id(), null);
    }

    /** Who gave whom what is told to whoever has it now, and kept in the history of its case. */
    void give(Actor by, WorkItem item, PersonId to, String reason) {
        give(item, to);
        var area = item.area();
        var subject = area == null ? item.inspection().value() : area.value();
        audit.record(
                by,
                "taskGiven",
                subject,
                ActObject.of(item.id(), item.words()),
                ActPayload.ofNullable(item.assignee()).then(to).because(reason));
        if (by.isSameAs(to)) return;
        if (area == null)
            notices.tell(
                    to,
                    NoticeKind.taskGiven,
                    item.inspection(),
                    by.person(),
                    item.kind().name(),
                    subject,
                    reason);
        else
            notices.tell(
                    to, NoticeKind.taskGiven, area, by.person(), item.kind().name(), subject, reason);
    }
}
