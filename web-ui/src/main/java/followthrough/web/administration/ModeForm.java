package followthrough.web.administration;

import followthrough.inspection.RecordingMode;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How an authority's inspections come into this installation. */
record ModeForm(
        @NotNull(message = "{authorities.mode.missing}") @Nullable
        RecordingMode mode) {}
