package followthrough.web.plan;

import followthrough.web.DateInput;
import org.jspecify.annotations.Nullable;

/**
 * What the director says to a plan that was handed in.
 *
 * @param sha256 of the content that was read; another content is never signed
 */
record SignOffForm(
        @Nullable String sha256,
        @Nullable Boolean declared,
        @Nullable String comments,
        @Nullable DateInput happenedOn) {

    SignOffForm {
        sha256 = sha256 == null ? "" : sha256;
        declared = Boolean.TRUE.equals(declared);
        comments = comments == null ? "" : comments.strip();
    }

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    String words() {
        return comments == null ? "" : comments;
    }

    String read() {
        return sha256 == null ? "" : sha256;
    }
}
