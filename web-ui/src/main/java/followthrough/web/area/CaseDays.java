package followthrough.web.area;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.DateInput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** On which day an act counts: today, or in a case recorded later the day that the form asks for. */
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
        return inspecting.stored(reference).recordedLater();
    }

    /** What such a form starts with: the day of the last act, or the case's own day; blank in other cases. */
    public DateInput suggested(Actor me, InspectionReference reference) {
        var inspection = inspecting.stored(reference);
        if (!inspection.recordedLater()) return DateInput.BLANK;
        var today = LocalDate.now(clock);
        var caseDay = inspection.caseDay(today);
        return DateInput.of(audit.about(me, reference.value(), RECENT).stream()
                .filter(entry -> entry.person() != null && entry.happenedOn().isBefore(today))
                .map(AuditTrail.Entry::happenedOn)
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isAfter(caseDay))
                .orElse(caseDay));
    }

    /** The actor on the suggested day, for small acts whose day nobody is asked for. */
    public Actor quietly(Actor me, InspectionReference reference) {
        var day = suggested(me, reference).date();
        return day == null ? me : me.happening(day);
    }

    /** The actor on the day that was typed into {@code happenedOn}; what is wrong with that day is in the errors. */
    public Actor acting(Actor me, InspectionReference reference, @Nullable DateInput typed, BindingResult errors) {
        var inspection = inspecting.stored(reference);
        if (!inspection.recordedLater()) return me;
        var day = typed == null ? null : typed.date();
        if (day == null) errors.rejectValue("happenedOn", "happened.unreal");
        else if (day.isAfter(LocalDate.now(clock))) errors.rejectValue("happenedOn", "happened.future");
        else if (day.isBefore(inspection.firstDay())) {
            errors.rejectValue("happenedOn", "happened.beforeVisit", new Object[] {inspection.firstDay()}, null);
        }
        return day == null || errors.hasFieldErrors("happenedOn") ? me : me.happening(day);
    }
}
