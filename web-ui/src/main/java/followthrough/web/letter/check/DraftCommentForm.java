package followthrough.web.letter.check;

import org.jspecify.annotations.Nullable;

/** What the director finds wrong in a draft; no words mean nothing. */
record DraftCommentForm(@Nullable String comments) {

    String words() {
        return comments == null ? "" : comments.strip();
    }
}
