package followthrough.progress;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;

/**
 * What became of another date that somebody asked for.
 *
 * @param words the action's own
 * @param reason why it was refused or returned, else empty
 */
public record DateRequestAnswered(
        AreaReference area, PersonId asked, Answer answer, String words, LocalDate wanted, String reason) {

    /** As it stands in {@code date_request.answer}; one that waits has none. */
    public enum Answer {
        /** It stands in the draft of the plan. */
        PLANNED,
        /** It is signed, and holds. */
        SIGNED,
        /** The lead keeps the signed date. */
        REFUSED,
        /** The director returned the plan that had it. */
        RETURNED,
        /** The plan was signed with yet another date, or without the action. */
        OTHERWISE,
        /** Whoever asked asked again. */
        REPLACED
    }
}
