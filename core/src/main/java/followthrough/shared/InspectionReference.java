package followthrough.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** {@code HAV-2011-01}: authority's three-letter code, year of the visit's first day, two-digit sequence; never reused. */
@Embeddable
public record InspectionReference(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{2,}");

    public InspectionReference {
        if (!FORM.matcher(value).matches()) throw new NotFound();
    }

    public static InspectionReference of(Body authority, int year, int sequence) {
        return new InspectionReference("%s-%04d-%02d".formatted(authority.code(), year, sequence));
    }

    public Body authority() {
        return new Body(value.substring(0, 3));
    }

    public AreaReference area(int ordinal) {
        return new AreaReference(value + "-A" + ordinal);
    }

    @Override
    public String toString() {
        return value;
    }
}
