package followthrough.web.security;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The post to act in, by its code. */
record PostForm(
        @NotBlank(message = "{acting.missing}") @Nullable String post) {}
