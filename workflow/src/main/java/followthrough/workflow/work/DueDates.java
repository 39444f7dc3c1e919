package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.AreaReference;
import followthrough.shared.WorkingDays;
import followthrough.standing.NextDay;
import followthrough.standing.NextDays;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import followthrough.workflow.process.TaskKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** By when each step should be done; the statement's date comes from its own rule, the rest is good practice. */
@Component
class DueDates {

    private static final int STATEMENT_IS_PREPARED_IN = 15;
    private static final int AFTER_ADOPTION = 10;

    /** Counted from the day on which they begin; a visit that comes between and goes does not move them. */
    private static final Set<TaskKind> FROM_THEIR_BEGINNING =
            Set.of(TaskKind.writePlan, TaskKind.revisePlan, TaskKind.signOffPlan, TaskKind.endorseEvidence);

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final NextDays nextDays;
    private final StatementSending statements;
    private final WorkingDays workingDays;
    private final WorkItems items;
    private final Clock clock;

    private static final int AFTER_A_PAST_VISIT = 5;

    DueDates(
            Inspecting inspecting,
            AreaRegister areas,
            NextDays nextDays,
            StatementSending statements,
            WorkingDays workingDays,
            WorkItems items,
            Clock clock) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.nextDays = nextDays;
        this.statements = statements;
        this.workingDays = workingDays;
        this.items = items;
        this.clock = clock;
    }

    /** The last answer of a transaction; gone with it, as what it was read from may be another then. */
    private record Asked(TaskSubject task, String execution, DueDate answer) implements TransactionSynchronization {}

    /** A step's clock is set right before the step itself begins: what was found for the one holds for the other. */
    DueDate of(TaskSubject task, DelegateExecution step) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Asked.class::isInstance)
                .map(Asked.class::cast)
                .filter(asked -> asked.task().equals(task) && asked.execution().equals(step.getId()))
                .findFirst()
                .map(Asked::answer)
                .orElseGet(() -> {
                    var due = of(task);
                    TransactionSynchronizationManager.registerSynchronization(new Asked(task, step.getId(), due));
                    return due;
                });
    }

    DueDate of(TaskSubject task) {
        var inspection = inspecting.stored(task.inspection());
        var today = LocalDate.now(clock);
        if (task.kind() == TaskKind.sendStatement) return statement(task, today);
        if (inspection.isHistory()) {
            return new DueDate(inspection.caseDay(today), "history only: the case's own day");
        }
        var before = FROM_THEIR_BEGINNING.contains(task.kind())
                ? items.interrupted(task.kind(), task.subject())
                : Optional.<DueDate>empty();
        return alive(inspection, before.orElseGet(() -> byItsKind(task, inspection, today)));
    }

    private DueDate byItsKind(TaskSubject task, Inspection inspection, LocalDate today) {
        return switch (task.kind()) {
            case recordVisit -> new DueDate(inspection.firstDay(), "the visit's first day");
            case checkArea -> check(inspection, today);
            case draftLetter -> after(later(inspection.lastDay(), today), 10, "after the visit");
            case checkLetter, checkCorrection -> after(today, 3, "after the draft was handed over");
            case commentOnDraft -> after(today, 10, "to comment; silence is consent");
            case assignAreas -> after(today, 5, "after the letter was issued");
            case correctLetter -> after(today, 5, "after the mistake was found");
            case signOffPlan, signOffChange -> after(today, 5, "after the plan was handed in");
            case revisePlan -> after(today, 5, "after the plan was returned");
            case endorseEvidence -> after(today, 5, "after the evidence was offered");
            case decideAreaChange -> after(today, 5, "after the change was proposed");
            case confirmSustained -> after(today, 10, "after the question was due");
            case sendStatement -> statement(task, today);
            case writePlan -> plan(inspection, area(task), today);
            case gatherEvidence -> evidence(area(task));
        };
    }

    /** A day that had passed before the case was followed here is dead: the step is asked for from then on. */
    private DueDate alive(Inspection inspection, DueDate due) {
        var from = inspection.liveFrom();
        return !inspection.isAdopted() || from == null || !due.on().isBefore(from)
                ? due
                : after(from, AFTER_ADOPTION, "after the case was taken over");
    }

    private DueDate statement(TaskSubject task, LocalDate today) {
        return statements
                .stored(task.inspection())
                .map(statement -> new DueDate(statement.dueOn(), statement.rule()))
                .orElseGet(() -> after(today, 70, "after the letter"));
    }

    /** A visit that is recorded when it is over (its letter was published first) is not late at birth. */
    private DueDate check(Inspection visit, LocalDate today) {
        return visit.lastDay().isBefore(today)
                ? after(today, AFTER_A_PAST_VISIT, "after the visit was recorded")
                : new DueDate(visit.lastDay(), "the visit's last day");
    }

    private DueDate plan(Inspection inspection, AreaReference area, LocalDate today) {
        if (isPriority(area)) return after(today, 10, "for a priority action");
        var statement = statements.stored(inspection.reference()).filter(Statement::isOpen);
        if (statement.isEmpty()) return after(today, 30, "after the area was given out");
        var inTime = before(statement.get().dueOn(), STATEMENT_IS_PREPARED_IN);
        var because = STATEMENT_IS_PREPARED_IN + " working days before the statement is due";
        return new DueDate(later(inTime, workingDays.after(today, 5)), because);
    }

    /** Evidence is due on the area's next date, as every page names it; where it has none, a season of work is expected. */
    private DueDate evidence(AreaReference area) {
        return nextDays.stored(List.of(area)).stream()
                .findFirst()
                .map(DueDates::next)
                .orElseGet(() -> after(areas.stored(area).openedOn(), 90, "after the area was opened"));
    }

    static DueDate next(NextDay next) {
        if (next.evidence()) return new DueDate(next.day(), "every action of the signed plan is finished");
        return new DueDate(
                next.day(), next.action() == null ? next.rule() : "the next date that the signed plan promises");
    }

    private boolean isPriority(AreaReference area) {
        return areas.stored(area).category() == FindingKind.PRIORITY_ACTION;
    }

    private DueDate after(LocalDate from, int days, String why) {
        return new DueDate(workingDays.after(from, days), days + " working days " + why);
    }

    private LocalDate before(LocalDate day, int days) {
        var found = day;
        for (int left = days; left > 0; ) {
            found = found.minusDays(1);
            if (workingDays.isWorkingDay(found)) left--;
        }
        return found;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static AreaReference area(TaskSubject task) {
        return Objects.requireNonNull(task.area());
    }
}
