package followthrough.workflow.work;

import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** What somebody else put back is told to whoever had it, and kept in the history of its case. */
    void putBack(Actor by, WorkItem item, String reason) {
        var had = Objects.requireNonNull(item.assignee());
        putBack(item);
        audit.recordFor(
                by,
                item.role(),
                item.body(),
                "taskPutBack",
                subject(item),
                ActObject.of(item.id(), item.words()),
                ActPayload.before(had).because(reason));
        if (reason.isEmpty()) tell(had, NoticeKind.taskPutBack, item, by);
        else tell(had, NoticeKind.taskPutBackWith, item, by, reason);
    }

    /** Who gave whom what is told to whoever has it now, and kept in the history of its case. */
    void give(Actor by, WorkItem item, PersonId to, String reason) {
        give(item, to);
        audit.record(
                by,
                "taskGiven",
                subject(item),
                ActObject.of(item.id(), item.words()),
                ActPayload.ofNullable(item.assignee()).then(to).because(reason));
        if (!by.isSameAs(to)) tell(to, NoticeKind.taskGiven, item, by, reason);
    }

    private void tell(PersonId person, NoticeKind kind, WorkItem item, Actor by, Object... more) {
        var area = item.area();
        var facts = Stream.concat(Stream.of(by.person(), item.kind().name(), subject(item)), Stream.of(more))
                .toArray();
        if (area == null) notices.tell(person, kind, item.inspection(), facts);
        else notices.tell(person, kind, area, facts);
    }

    private static String subject(WorkItem item) {
        var area = item.area();
        return area == null ? item.inspection().value() : area.value();
    }
}
