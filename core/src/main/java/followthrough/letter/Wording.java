package followthrough.letter;

import followthrough.inspection.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * One finding in the letter's own words.
 *
 * @param heading the heading it stands under, as printed
 * @param page 1-based, or null where the document has no pages
 * @param recurrence what the letter says of it when it recurs, or null when it does not
 * @param deadline as printed ("Within three months"), or null
 * @param start where its words begin in the letter's text (a character position), or -1 when they are not marked there
 * @param end where its words end, exclusive
 */
public record Wording(
        FindingKind category,
        String heading,
        String text,
        @Nullable Integer page,
        @Nullable FindingRecurrence recurrence,
        @Nullable String deadline,
        int start,
        int end) {

    public Wording saying(String otherText) {
        return new Wording(category, heading, otherText, page, recurrence, deadline, start, end);
    }

    Wording marked(int from, int to) {
        return new Wording(category, heading, text, page, recurrence, deadline, from, to);
    }
}
