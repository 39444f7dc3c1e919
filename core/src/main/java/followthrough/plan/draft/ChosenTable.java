package followthrough.plan.draft;

import followthrough.shared.AreaReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table of a file that somebody chose for an area, without what is in it. */
record ChosenTable(
        UUID id,
        String areaReference,
        UUID file,
        String fileName,
        int number,
        String name,
        @Nullable Instant takenAt) {

    AreaReference area() {
        return new AreaReference(areaReference);
    }

    boolean isTaken() {
        return takenAt != null;
    }

    boolean isOf(String otherFile, int otherNumber) {
        return number == otherNumber && fileName.equals(otherFile);
    }
}
