package followthrough.web.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which open cases another version is to decide, and why. */
record MoveForm(
        @Pattern(regexp = "all|named", message = "{decision.move.which.missing}") @Nullable
        String which,

        @Nullable String references,

        @NotBlank(message = "{decision.move.reason.missing}") @Nullable
        String reason) {

    MoveForm {
        which = which == null ? "" : which;
        references = references == null ? "" : references;
    }

    static MoveForm blank() {
        return new MoveForm("", "", "");
    }

    boolean namesNone() {
        return "named".equals(which) && named().isEmpty();
    }

    /** Nothing when all are meant. */
    Set<String> named() {
        if (!"named".equals(which) || references == null) return Set.of();
        var named = new LinkedHashSet<>(
                Arrays.asList(references.toUpperCase(Locale.ROOT).strip().split("[\\s,;]+", -1)));
        named.remove("");
        return named;
    }

    String because() {
        return reason == null ? "" : reason.strip();
    }
}
