package followthrough.inspection;

import followthrough.shared.Body;
import org.jspecify.annotations.Nullable;

/**
 * Whom this installation serves.
 *
 * @param authority the council's own, or null for an inspectorate
 */
public record Installation(Kind kind, @Nullable Body authority) {

    public enum Kind {
        COUNCIL,
        INSPECTORATE
    }
}
