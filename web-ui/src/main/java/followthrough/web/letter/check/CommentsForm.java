package followthrough.web.letter.check;

import followthrough.web.form.Declaration;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is given back with, or issued.
 *
 * @param sure whether it is the letter of this visit although it seems to be about another one
 * @param looked whether what is open in it was looked at
 */
record CommentsForm(
        @NotBlank(message = "{letterCheck.comments.missing}") @Nullable
        String comments,

        @Declaration @Nullable Boolean sure,
        @Declaration @Nullable Boolean looked) {

    String words() {
        return comments == null ? "" : comments.strip();
    }
}
