package followthrough.inspection;

import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an inspector says of a visit when recording it.
 *
 * @param framework the framework's code, such as {@code ucra}
 * @param answers the earlier inspections whose open areas this visit checks
 * @param recordedLater the visit lies in the past and the case runs on its own clock
 */
public record VisitDetails(
        Body authority,
        String framework,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<InspectionReference> answers,
        boolean recordedLater) {}
