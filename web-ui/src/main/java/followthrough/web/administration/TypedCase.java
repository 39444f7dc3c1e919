package followthrough.web.administration;

import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.util.Locale;
import java.util.Optional;

/** The case that somebody means who types the reference of an inspection or of one of its areas. */
final class TypedCase {

    /** Empty where it is no reference at all. */
    static Optional<InspectionReference> of(String typed) {
        try {
            return Optional.of(new InspectionReference(inspection(typed)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    static String inspection(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceFirst("-A\\d+$", "");
    }

    private TypedCase() {}
}
