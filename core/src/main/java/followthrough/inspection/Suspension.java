package followthrough.inspection;

import followthrough.shared.InspectionReference;
import java.time.Instant;

/** A case that stands still, since when and why. */
public record Suspension(InspectionReference inspection, Instant since, String because) {

    private static final int BRIEF = 120;

    Suspension(String reference, Instant since, String because) {
        this(new InspectionReference(reference), since, because);
    }

    /** As much of the reason as a line of a list has room for; the case says all of it. */
    public String brief() {
        if (because.codePointCount(0, because.length()) <= BRIEF) return because;
        return because.substring(0, because.offsetByCodePoints(0, BRIEF)).strip() + "…";
    }
}
