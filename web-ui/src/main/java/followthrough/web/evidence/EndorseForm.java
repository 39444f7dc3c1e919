package followthrough.web.evidence;

import followthrough.web.DateInput;
import org.jspecify.annotations.Nullable;

/**
 * What the director says to evidence that was offered.
 *
 * @param seen the version of the offer that the page was made from
 */
record EndorseForm(
        @Nullable Long seen, String comments, @Nullable DateInput happenedOn) {

    EndorseForm {
        comments = comments == null ? "" : comments.strip();
    }

    long version() {
        return seen == null ? -1 : seen;
    }
}
