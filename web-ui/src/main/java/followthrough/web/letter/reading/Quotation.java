package followthrough.web.letter.reading;

import followthrough.letter.Letter;
import followthrough.letter.quotation.Passage;
import followthrough.web.letter.PageView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter says some words.
 *
 * @param words as they are quoted elsewhere
 * @param finding which finding they are, or null for a quotation
 * @param pages those that hold the words, with the words marked; none for a letter without pages
 * @param of how many pages the letter has
 * @param around the words between what stands before and after them
 */
public record Quotation(
        Letter letter,
        String words,
        @Nullable UUID finding,
        List<PageView> pages,
        int of,
        @Nullable Around around) {

    private static final int NEARBY = 600;

    /** The letter's own text, cut where lines begin and end. */
    public record Around(String before, String words, String after, boolean cutBefore, boolean cutAfter) {

        static Around of(String text, Passage place) {
            int from = Math.max(0, text.lastIndexOf('\n', Math.max(0, place.start() - NEARBY)) + 1);
            int line = text.indexOf('\n', Math.min(text.length(), place.end() + NEARBY));
            int to = line < 0 ? text.length() : line;
            return new Around(
                    text.substring(from, place.start()),
                    text.substring(place.start(), place.end()),
                    text.substring(place.end(), to),
                    from > 0,
                    to < text.length());
        }
    }
}
