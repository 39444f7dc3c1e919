package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.WorkingDays;
import followthrough.workflow.decision.EscalationRules;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.TaskKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the diagrams' timers fire; they ask here, and are asked to ask again when a date has changed. */
@Component("timing")
public class Timing {

    private static final LocalTime EARLY = LocalTime.of(6, 0);
    private static final int TO_COMMENT = 10;

    private final TaskSubjects subjects;
    private final DueDates dueDates;
    private final EscalationRules rules;
    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final CaseSummaries cases;
    private final WorkingDays workingDays;
    private final Clock clock;

    Timing(
            TaskSubjects subjects,
            DueDates dueDates,
            EscalationRules rules,
            Inspecting inspecting,
            AreaRegister areas,
            CaseSummaries cases,
            WorkingDays workingDays,
            Clock clock) {
        this.subjects = subjects;
        this.dueDates = dueDates;
        this.rules = rules;
        this.inspecting = inspecting;
        this.areas = areas;
        this.cases = cases;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Date firstDayOfVisit(DelegateExecution cycle) {
        var visit = inspecting.stored(new InspectionReference(cycle.getProcessBusinessKey()));
        return Date.from(visit.firstDay().atStartOfDay(clock.getZone()).toInstant());
    }

    /** After ten working days without a word the director has nothing against the draft. */
    public Date silence(DelegateExecution cycle) {
        return Date.from(
                early(workingDays.after(LocalDate.now(clock), TO_COMMENT).plusDays(1))
                        .toInstant());
    }

    /** The first time that a step is overdue enough to be told of, and every week from then on. */
    public String overdue(DelegateExecution step) {
        var subject = subjects.of(TaskKind.valueOf(step.getCurrentActivityId()), step);
        var first = early(firstTold(subject, dueDates.of(subject, step)));
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first) + "/P7D";
    }

    public Date nextLook(DelegateExecution check) {
        var area = areas.stored(new AreaReference(check.getProcessBusinessKey()));
        return Date.from(early(lookOn(
                        Objects.requireNonNull(area.endedOn()), (Integer) check.getVariable(ProcessVariables.DAYS)))
                .toInstant());
    }

    public static LocalDate lookOn(LocalDate verdict, int days) {
        return verdict.plusDays(days);
    }

    boolean isQuiet(TaskSubject subject, DueDate due) {
        return cases.isHistory(subject) && !firstTold(subject, due).isAfter(LocalDate.now(clock));
    }

    private LocalDate firstTold(TaskSubject subject, DueDate due) {
        return workingDays.after(
                due.on(), rules.firstDay(subject.inspection(), subject.kind()).orElse(1));
    }

    private ZonedDateTime early(LocalDate day) {
        return day.atTime(EARLY).atZone(clock.getZone());
    }
}
