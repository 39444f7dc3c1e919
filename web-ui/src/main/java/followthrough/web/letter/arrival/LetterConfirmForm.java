package followthrough.web.letter.arrival;

import followthrough.web.form.Declaration;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what was asked about a letter.
 *
 * @param letter which, since another may have been handed in beside it meanwhile; pages of earlier versions name none
 */
record LetterConfirmForm(
        @Declaration @AssertTrue(message = "{import.sure.missing}") @Nullable
        Boolean sure,

        @Nullable String letter) {

    LetterConfirmForm {
        sure = sure != null && sure;
    }
}
