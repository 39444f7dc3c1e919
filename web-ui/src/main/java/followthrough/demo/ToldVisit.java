package followthrough.demo;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The visit that a case of the diary begins with; its reference is known once its first day has been told. */
final class ToldVisit {

    private @Nullable InspectionReference reference;

    void begins(InspectionReference visit) {
        reference = visit;
    }

    InspectionReference get() {
        return Objects.requireNonNull(reference, "told before it began");
    }

    AreaReference area(int ordinal) {
        return get().area(ordinal);
    }
}
