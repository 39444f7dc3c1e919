package followthrough.letter;

import followthrough.inspection.FindingKind;
import followthrough.letter.quotation.Passage;
import followthrough.letter.quotation.QuotedWords;
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
 * @param own whether they are a person's own words, which do not stand in the letter
 */
public record Wording(
        FindingKind category,
        String heading,
        String text,
        @Nullable Integer page,
        @Nullable FindingRecurrence recurrence,
        @Nullable String deadline,
        int start,
        int end,
        boolean own) {

    /** In the letter's own words. */
    public Wording(
            FindingKind category,
            String heading,
            String text,
            @Nullable Integer page,
            @Nullable FindingRecurrence recurrence,
            @Nullable String deadline,
            int start,
            int end) {
        this(category, heading, text, page, recurrence, deadline, start, end, false);
    }

    public Wording saying(String otherText) {
        return new Wording(category, heading, otherText, page, recurrence, deadline, start, end, own);
    }

    Wording marked(int from, int to) {
        return new Wording(category, heading, text, page, recurrence, deadline, from, to, own);
    }

    /** With words that went through the rule for quoted ones. */
    Wording quoting(QuotedWords words) {
        var place = words.place();
        return new Wording(
                category, heading, words.words(), page, recurrence, deadline, place.start(), place.end(), words.own());
    }

    /** Both in one; what stands in the letter's words is a person's as soon as one half is. */
    Wording joined(Wording second) {
        return new Wording(
                category,
                heading,
                text + " " + second.text,
                page,
                recurrence,
                deadline,
                start,
                Math.max(end, second.end),
                own || second.own);
    }

    /** The same words as before, whatever else is put right. */
    Wording withWordsOf(Wording before) {
        return new Wording(
                category, heading, before.text, page, recurrence, deadline, before.start, before.end, before.own);
    }

    public Passage place() {
        return new Passage(start, end);
    }
}
