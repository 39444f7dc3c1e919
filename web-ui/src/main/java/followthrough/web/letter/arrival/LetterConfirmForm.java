package followthrough.web.letter.arrival;

import followthrough.web.form.Declaration;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** The answer to what was asked about a letter. */
record LetterConfirmForm(
        @Declaration @AssertTrue(message = "{import.sure.missing}") @Nullable
        Boolean sure) {

    LetterConfirmForm {
        sure = sure != null && sure;
    }
}
