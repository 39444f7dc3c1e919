package followthrough.inspection;

import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector says of a visit when recording it.
 *
 * @param framework the framework's code, such as {@code ucra}
 * @param answers the earlier inspections whose open areas this visit checks
 * @param start whether clocks run from the visit on, from today on, or not at all
 */
public record VisitDetails(
        Body authority,
        String framework,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<InspectionReference> answers,
        CaseStart start) {

    /** From when clocks run, or null. */
    @Nullable
    LocalDate liveFrom(LocalDate today) {
        return switch (start) {
            case AS_IT_HAPPENS -> firstDay;
            case ADOPTED -> today;
            case HISTORY -> null;
        };
    }
}
