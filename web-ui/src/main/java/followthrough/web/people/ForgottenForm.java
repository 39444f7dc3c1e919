package followthrough.web.people;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Whose password was forgotten. */
record ForgottenForm(
        @NotBlank(message = "{forgotten.missing}") @Nullable String email) {

    ForgottenForm {
        email = email == null ? "" : email;
    }
}
