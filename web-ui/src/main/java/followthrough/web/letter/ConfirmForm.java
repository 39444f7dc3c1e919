package followthrough.web.letter;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** The answer to what was asked about a letter. */
record ConfirmForm(
        @AssertTrue(message = "{import.sure.missing}") @Nullable
        Boolean sure) {

    ConfirmForm {
        sure = sure != null && sure;
    }
}
