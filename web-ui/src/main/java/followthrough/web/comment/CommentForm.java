package followthrough.web.comment;

import org.jspecify.annotations.Nullable;

/** The right words for a comment, and why the first ones were wrong. */
record CommentForm(@Nullable String words, @Nullable String reason) {

    CommentForm {
        words = words == null ? "" : words.strip();
        reason = reason == null ? "" : reason.strip();
    }

    String said() {
        return String.valueOf(words);
    }

    String because() {
        return String.valueOf(reason);
    }
}
