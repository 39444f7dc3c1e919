package followthrough.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** {@code HAV-2011-01-A2}: the inspection's reference and the area's ordinal in letter order; never reused. */
@Embeddable
public record AreaReference(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{2,}-A\\d+");

    public AreaReference {
        if (!FORM.matcher(value).matches()) throw new NotFound();
    }

    public InspectionReference inspection() {
        return new InspectionReference(value.substring(0, value.lastIndexOf("-A")));
    }

    public Body authority() {
        return inspection().authority();
    }

    public int ordinal() {
        return Integer.parseInt(value.substring(value.lastIndexOf("-A") + 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
