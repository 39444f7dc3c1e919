package followthrough.web.letter.arrival;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Which visit a letter belongs to: the reference of a recorded one, or {@link #NEW}; and which letter. */
record ArrivalForm(
        @NotBlank(message = "{arrival.visit.missing}") @Nullable
        String visit,

        @Nullable String letter) {

    static final String NEW = "new";

    ArrivalForm {
        letter = letter == null ? "true" : letter; // sent by a page of an earlier version: the session's
    }

    boolean isNew() {
        return NEW.equals(visit);
    }
}
