package followthrough.web.administration;

import followthrough.web.form.Longest;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Why a case is to stand still. */
record SuspendForm(
        @Longest(500) @NotBlank(message = "{cases.reason.missing}") @Nullable
        String reason) {

    String because() {
        return reason == null ? "" : reason.strip();
    }
}
