package followthrough.standing;

import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Body;
import org.jspecify.annotations.Nullable;

/**
 * Which of the inspections that somebody may see are asked for; what is null narrows nothing.
 *
 * @param over whether the last day of the visit is past
 */
public record InspectionQuery(
        @Nullable Body authority,
        @Nullable Stage stage,
        @Nullable Boolean over) {

    String condition() {
        return (authority == null ? "true" : "i.authority = :authority")
                + (stage == null ? "" : " and i.stage = :stage")
                + (over == null ? "" : over ? " and i.last_day < :today" : " and i.last_day >= :today");
    }
}
