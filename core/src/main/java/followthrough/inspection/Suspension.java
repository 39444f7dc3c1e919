package followthrough.inspection;

import followthrough.shared.InspectionReference;
import java.time.Instant;

/** A case that stands still, since when and why. */
public record Suspension(InspectionReference inspection, Instant since, String because) {

    Suspension(String reference, Instant since, String because) {
        this(new InspectionReference(reference), since, because);
    }
}
