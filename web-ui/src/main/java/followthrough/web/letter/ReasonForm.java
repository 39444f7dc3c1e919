package followthrough.web.letter;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Why something is taken out, given back or begun anew. */
public record ReasonForm(
        @NotBlank(message = "{letterReason.missing}") @Nullable
        String reason) {

    public static final ReasonForm BLANK = new ReasonForm("");

    public String words() {
        return reason == null ? "" : reason.strip();
    }
}
