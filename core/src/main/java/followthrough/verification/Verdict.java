package followthrough.verification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspector's verdict as it is given.
 *
 * @param ends whether this verdict ends the area; a monitoring visit's usually does not
 * @param evidence the endorsed items it rests on
 * @param quotation a sentence of the later letter that it rests on, or an empty text
 * @param page where the quoted sentence stands, or null
 * @param notInLetter whether the inspector was told that the quoted words stand in no letter of the visit and keeps them
 */
public record Verdict(
        Outcome outcome,
        boolean ends,
        String reason,
        Set<UUID> evidence,
        String quotation,
        @Nullable Integer page,
        boolean notInLetter) {

    Verdict quoting(String words, @Nullable Integer quotedPage, boolean own) {
        return new Verdict(outcome, ends, reason, evidence, words, quotedPage, own);
    }
}
