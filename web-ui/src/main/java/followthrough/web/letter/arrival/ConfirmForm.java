package followthrough.web.letter.arrival;

import followthrough.web.form.Declaration;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** The answer to what was asked about a letter. */
record ConfirmForm(
        @Declaration @AssertTrue(message = "{import.sure.missing}") @Nullable
        Boolean sure) {

    ConfirmForm {
        sure = sure != null && sure;
    }
}
