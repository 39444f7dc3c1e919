package followthrough.letter.document;

import org.jspecify.annotations.Nullable;

/**
 * One printed line with what its layout says; every kind of document is brought into this form.
 *
 * @param text without white space at its ends
 * @param start where that text begins in the whole text
 * @param indent how far it is set in, in characters or in any other unit that is the same for the whole document
 * @param gap blank lines before it; 0 when it follows the line above directly
 * @param emphasised set in bold or larger type than its surroundings
 * @param page from 1, or null where the document has no pages
 * @param markup the text without what converters left in it, worked out once
 */
public record Line(
        String text,
        int start,
        double indent,
        int gap,
        boolean emphasised,
        @Nullable Integer page,
        Markup markup) {

    public static Line of(String text, int start, double indent, int gap, boolean emphasised, @Nullable Integer page) {
        return new Line(text, start, indent, gap, emphasised, page, Markup.of(text));
    }

    public Line after(int otherGap) {
        return new Line(text, start, indent, otherGap, emphasised, page, markup);
    }

    public int end() {
        return start + text.length();
    }

    /** What is printed, without a marker. */
    public String words() {
        return markup.words();
    }
}
