package followthrough.letter.change;

import followthrough.inspection.FindingKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One finding as it was read in the document, or as it stood in the version that is corrected.
 *
 * @param finding its identity, which corrections leave to it
 * @param number in the letter's order, from 1
 */
public record ReadItem(
        UUID finding,
        int number,
        FindingKind category,
        String heading,
        String text,
        @Nullable Integer page) {}
