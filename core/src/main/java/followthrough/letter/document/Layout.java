package followthrough.letter.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a letter's text stand on its pages; empty for a document without pages.
 *
 * @param pages in order
 * @param words in the order of the text
 */
public record Layout(List<Page> pages, List<Word> words) {

    public static final Layout NONE = new Layout(List.of(), List.of());

    public Layout {
        pages = List.copyOf(pages);
        words = List.copyOf(words);
    }

    /** The size of one page as it is shown, in points (1/72 inch). */
    public record Page(double width, double height) {}

    /** A printed word: the characters from start to before end of the text, and their box. */
    public record Word(int start, int end, Region box) {}

    /** The boxes of a stretch of the text, one for each printed line that it touches. */
    public List<Region> regions(int start, int end) {
        List<Region> lines = new ArrayList<>();
        for (var word : words) {
            if (word.end() <= start || word.start() >= end) continue;
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).sharesLineWith(word.box())) {
                lines.set(last, lines.get(last).joined(word.box()));
            } else {
                lines.add(word.box());
            }
        }
        return lines;
    }
}
