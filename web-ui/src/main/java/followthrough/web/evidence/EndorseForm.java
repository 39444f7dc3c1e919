package followthrough.web.evidence;

import followthrough.web.DateInput;
import followthrough.web.form.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * What the director says to evidence that was offered.
 *
 * @param though why the evidence is endorsed although the proof of impact is not complete
 * @param seen the version of the offer that the page was made from
 */
record EndorseForm(
        @Nullable Long seen,
        @Nullable DateInput happenedOn,
        @Declaration @Nullable Boolean declared,
        String though,
        String comments) {

    EndorseForm {
        declared = Boolean.TRUE.equals(declared);
        though = though == null ? "" : though.strip();
        comments = comments == null ? "" : comments.strip();
    }

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    long version() {
        return seen == null ? -1 : seen;
    }
}
