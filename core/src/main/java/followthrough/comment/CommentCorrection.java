package followthrough.comment;

import followthrough.shared.PersonId;
import java.time.LocalDate;

/**
 * A comment was put right, or struck out.
 *
 * @param before what it said until then
 * @param after what it says since; empty when it was struck out
 */
public record CommentCorrection(String before, String after, String reason, PersonId by, LocalDate on) {

    public boolean isStruck() {
        return after.isEmpty();
    }
}
