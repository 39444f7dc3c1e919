package followthrough.web.letter.arrival;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Which visit a letter belongs to: the reference of a recorded one, or {@link #NEW}. */
record ArrivalForm(
        @NotBlank(message = "{arrival.visit.missing}") @Nullable
        String visit) {

    static final String NEW = "new";

    boolean isNew() {
        return NEW.equals(visit);
    }
}
