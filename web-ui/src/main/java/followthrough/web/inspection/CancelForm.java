package followthrough.web.inspection;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Why an inspection is called off. */
record CancelForm(
        @NotBlank(message = "{callOff.reason.missing}") @Nullable
        String reason) {

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
