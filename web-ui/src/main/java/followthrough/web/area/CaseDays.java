package followthrough.web.area;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.DateInput;
import followthrough.web.form.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * On which day an act counts: today, or in a history the day that the form asks for. What the act follows is asked by the
 * record itself ({@code PossibleDays}).
 */
@Component
public class CaseDays {

    private static final int RECENT = 20;

    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final Clock clock;

    CaseDays(Inspecting inspecting, AuditTrail audit, Clock clock) {
        this.inspecting = inspecting;
        this.audit = audit;
        this.clock = clock;
    }

    /** True when forms about this case ask when the act happened. */
    public boolean asks(InspectionReference reference) {
        return inspecting.stored(reference).isHistory();
    }

    /** The actor on the day of the last act of a history, for small acts whose day nobody is asked for. */
    public Actor quietly(Actor me, InspectionReference reference) {
        var inspection = inspecting.stored(reference);
        if (!inspection.isHistory()) return me;
        var today = LocalDate.now(clock);
        var caseDay = inspection.caseDay(today);
        return me.happening(audit.about(me, reference.value(), RECENT).stream()
                .filter(entry -> entry.person() != null && entry.happenedOn().isBefore(today))
                .map(AuditTrail.Entry::happenedOn)
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isAfter(caseDay))
                .orElse(caseDay));
    }

    /** As below, where the thing that is entered has a day of its own: that one counts unless another is typed. */
    public Actor acting(
            Actor me,
            InspectionReference reference,
            @Nullable DateInput typed,
            @Nullable DateInput own,
            BindingResult errors) {
        var said = typed == null || typed.isBlank() ? own : typed;
        return acting(me, reference, said, errors);
    }

    /** The actor on the day that was typed into {@code happenedOn}; what is wrong with that day is in the errors. */
    public Actor acting(Actor me, InspectionReference reference, @Nullable DateInput typed, BindingResult errors) {
        var inspection = inspecting.stored(reference);
        if (!inspection.isHistory()) return me;
        var day = typed == null ? null : typed.date();
        if (day == null) Refusals.reject(errors, "happenedOn", "happened.unreal");
        else if (day.isAfter(LocalDate.now(clock))) Refusals.reject(errors, "happenedOn", "happened.future");
        else if (day.isBefore(inspection.firstDay())) {
            Refusals.reject(errors, "happenedOn", "happened.beforeVisit", inspection.firstDay());
        }
        return day == null || errors.hasFieldErrors("happenedOn") ? me : me.happening(day);
    }
}
