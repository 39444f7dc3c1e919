package followthrough.standing;

import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Body;
import org.jspecify.annotations.Nullable;

/** Which of the inspections that somebody may see are asked for; what is null narrows nothing. */
public record InspectionQuery(
        @Nullable Body authority, @Nullable Stage stage) {

    String condition() {
        return (authority == null ? "true" : "i.authority = :authority")
                + (stage == null ? "" : " and i.stage = :stage");
    }
}
