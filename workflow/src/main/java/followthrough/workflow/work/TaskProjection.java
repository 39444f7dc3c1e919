package followthrough.workflow.work;

import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.process.TaskKind;
import java.sql.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps one row of work for each of the engine's user tasks, in the transaction that creates, changes or ends it. */
@Component
class TaskProjection implements TaskListener {

    private final WorkRecord record;
    private final TaskSubjects subjects;
    private final CaseSummaries cases;
    private final DueDates dueDates;
    private final AssignmentRules assignmentRules;
    private final Timing timing;
    private final NoticeBoard notices;

    TaskProjection(
            WorkRecord record,
            TaskSubjects subjects,
            CaseSummaries cases,
            DueDates dueDates,
            AssignmentRules assignmentRules,
            Timing timing,
            NoticeBoard notices) {
        this.record = record;
        this.subjects = subjects;
        this.cases = cases;
        this.dueDates = dueDates;
        this.assignmentRules = assignmentRules;
        this.timing = timing;
        this.notices = notices;
    }

    /** The engine says of a new task who has it right after it has said that it is new; its row knows already. */
    private final ThreadLocal<@Nullable String> created = new ThreadLocal<>();

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_COMPLETE ->
                record.done(task.getId(), text(task, TaskCompleting.DONE_BY), text(task, TaskCompleting.DONE_FOR));
            case EVENTNAME_DELETE -> record.dropped(task.getId());
            default -> {}
        }
    }

    private void created(DelegateTask task) {
        var subject = subjects.of(TaskKind.valueOf(task.getTaskDefinitionKey()), task.getExecution());
        var due = dueDates.of(subject, task.getExecution());
        var assignment = assignmentRules.on(subject);
        record.add(task.getId(), subject, cases.of(subject), due, assignment);
        task.setDueDate(Date.valueOf(due.on()));
        var assignee = assignment.assignee();
        if (assignee != null) {
            task.setAssignee(assignee.toString());
            created.set(task.getId());
        }
        if (assignment.nobody()) notices.nobodyCanAct(subject.kind(), subject.inspection(), subject.area());
        if (timing.isQuiet(subject, due)) forgetTimers((ExecutionEntity) task.getExecution());
    }

    private void assigned(DelegateTask task) {
        var known = created.get();
        created.remove();
        if (!task.getId().equals(known)) record.assign(task.getId(), task.getAssignee());
    }

    /** A case recorded later is not alarmed by times that are past already. */
    private static void forgetTimers(ExecutionEntity step) {
        step.getJobs().forEach(JobEntity::delete);
    }

    /** The task has none of its own to look for. Its step is gone when somebody finished it since it was looked for. */
    private static @Nullable String text(DelegateTask task, String variable) {
        var step = task.getExecution();
        if (step == null) throw new OptimisticLockingFailureException("somebody else has finished this step meanwhile");
        return (String) step.getVariable(variable);
    }
}
