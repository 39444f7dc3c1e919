package followthrough.web.letter.draft;

import followthrough.letter.document.Layout;
import followthrough.letter.quotation.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter's text by the pages it is printed on; a text without pages in parts of so many sentences.
 *
 * @param parts in letter order; at least one
 * @param printed whether they are pages
 */
record LetterParts(List<Passage> parts, boolean printed) {

    private static final int SENTENCES = 60;

    static LetterParts of(String text, Layout layout) {
        return layout.pages().isEmpty() ? new LetterParts(parts(text), false) : new LetterParts(pages(layout), true);
    }

    private static List<Passage> pages(Layout layout) {
        int[] starts = new int[layout.pages().size()];
        int[] ends = new int[starts.length];
        for (var word : layout.words()) {
            int page = word.box().page() - 1;
            starts[page] = ends[page] == 0 ? word.start() : Math.min(starts[page], word.start());
            ends[page] = Math.max(ends[page], word.end());
        }
        var found = new ArrayList<Passage>();
        for (int page = 0; page < starts.length; page++) found.add(new Passage(starts[page], ends[page]));
        return found;
    }

    private static List<Passage> parts(String text) {
        var sentences = SentenceBreaks.sentences(text);
        var found = new ArrayList<Passage>();
        for (int first = 0; first == 0 || first < sentences.size(); first += SENTENCES) {
            int next = first + SENTENCES;
            found.add(new Passage(
                    first == 0 ? 0 : sentences.get(first),
                    next < sentences.size() ? sentences.get(next) : text.length()));
        }
        return found;
    }

    int count() {
        return parts.size();
    }

    /** The number of the part that a place stands in, from 1; the first one for a place that is nowhere. */
    int holding(int place) {
        for (int number = 1; number <= count(); number++) {
            if (place >= 0 && place < parts.get(number - 1).end()) return number;
        }
        return 1;
    }

    /** The sentences that stand in some part between two numbers, whole or with one end. */
    boolean hold(int first, int last, int start, int end) {
        return parts.subList(first - 1, last).stream().anyMatch(part -> start < part.end() && end > part.start());
    }
}
