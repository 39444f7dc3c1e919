package followthrough.web.administration;

import followthrough.inspection.RecordingMode;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** How an authority's inspections come into this installation. */
record ModeForm(
        @Pattern(regexp = "INSPECTED_HERE|RECORDED_FROM_PUBLISHED", message = "{authorities.mode.missing}") @Nullable
        String mode) {

    ModeForm {
        mode = mode == null ? "" : mode;
    }

    RecordingMode chosen() {
        return RecordingMode.valueOf("" + mode);
    }
}
