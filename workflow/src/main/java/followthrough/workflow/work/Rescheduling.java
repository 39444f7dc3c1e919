package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.workflow.process.TaskKind;
import java.sql.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A date that steps depend on has changed: their due dates and timers change in the same transaction. */
@Component
public class Rescheduling {

    private static final Set<TaskKind> BY_THE_STATEMENT = Set.of(TaskKind.sendStatement, TaskKind.writePlan);

    private final WorkItems items;
    private final WorkRecord record;
    private final DueDates dueDates;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;

    Rescheduling(
            WorkItems items,
            WorkRecord record,
            DueDates dueDates,
            TaskService tasks,
            ManagementService jobs,
            ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
        this.items = items;
        this.record = record;
        this.dueDates = dueDates;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    public void statementMoved(InspectionReference inspection) {
        items.about(inspection).stream()
                .filter(item -> BY_THE_STATEMENT.contains(item.task()))
                .forEach(this::move);
    }

    void nextDateMoved(AreaReference area) {
        items.open(TaskKind.gatherEvidence, area.value()).ifPresent(this::move);
    }

    /** The clocks of a case begin to run: every step gets a day that lies ahead, and the alarm that history had none of. */
    public void adopted(InspectionReference inspection) {
        for (var item : items.about(inspection)) {
            record.comesToLife(item.id());
            move(item);
            engine.getCommandExecutorTxRequired().execute(command -> startTimers(command, item.id()));
        }
    }

    /** As the engine does when a step begins. */
    private static @Nullable Void startTimers(CommandContext command, String task) {
        var execution = command.getTaskManager().findTaskById(task).getExecution();
        if (execution.getJobs().isEmpty()) {
            TimerDeclarationImpl.getDeclarationsForScope(execution.getActivity())
                    .values()
                    .forEach(timer -> timer.createTimerInstance(execution));
        }
        return null;
    }

    /** The rule who is told when is another one: every alarm of the case is set again. */
    public void alarmsMoved(InspectionReference inspection) {
        record.askAgain(inspection);
        for (var item : items.about(inspection)) {
            var step = tasks.createTaskQuery().taskId(item.id()).singleResult();
            if (step != null) recalculate(step);
        }
    }

    private void move(WorkItem item) {
        var due = dueDates.of(TaskSubject.of(item));
        if (due.on().equals(item.dueOn()) && due.because().equals(item.dueBecause())) return;
        record.reschedule(item.id(), due);
        tasks.setDueDate(item.id(), Date.valueOf(due.on()));
        var step = tasks.createTaskQuery().taskId(item.id()).singleResult();
        if (step != null) recalculate(step);
    }

    private void recalculate(Task step) {
        jobs.createJobQuery()
                .executionId(step.getExecutionId())
                .timers()
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }
}
