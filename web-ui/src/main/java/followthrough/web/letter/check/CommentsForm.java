package followthrough.web.letter.check;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What a draft is given back with. */
record CommentsForm(
        @NotBlank(message = "{letterCheck.comments.missing}") @Nullable
        String comments) {

    String words() {
        return comments == null ? "" : comments.strip();
    }
}
