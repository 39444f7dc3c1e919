package followthrough.web.administration;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Why cases are moved to the newest version of their diagram. */
record MoveCasesForm(
        @NotBlank(message = "{processes.reason.missing}") @Nullable
        String reason) {

    String because() {
        return reason == null ? "" : reason.strip();
    }
}
