package followthrough.web.verification;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Why the areas that lack a verdict were not examined. */
record RestForm(
        @NotBlank(message = "{checks.rest.reason.missing}") @Nullable
        String reason) {}
