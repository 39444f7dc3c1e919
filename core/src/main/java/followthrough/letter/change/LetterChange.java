package followthrough.letter.change;

import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to what was read.
 *
 * @param finding the finding that it was done to, or null where it was about the letter
 * @param words what it was about, as it stood before; for an added finding, its words
 * @param reason as it was given, or an empty text
 * @param late whether the letter had been given back before
 */
public record LetterChange(
        Kind kind, @Nullable UUID finding, String words, String reason, PersonId by, LocalDate on, boolean late) {

    public enum Kind {
        ADDED,
        REMOVED,
        CORRECTED,
        RETYPED,
        SPLIT,
        JOINED,
        /** A doubt was dismissed: it was right as it was read. */
        KEPT,
        /** What a doubt quotes was taken up as findings. */
        TAKEN
    }
}
