package followthrough.web.letter.draft;

import followthrough.letter.document.Layout;
import followthrough.letter.document.Layout.Word;
import followthrough.web.letter.PageView.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the letter that can be picked on its page.
 *
 * @param page from 1
 * @param start its position in the text
 */
public record PickableLine(int page, int start, String text, Box box) {

    /** In one pass over the words, since a long report has thousands of lines. */
    static List<List<PickableLine>> byPage(String text, Layout layout) {
        List<List<PickableLine>> pages = new ArrayList<>();
        layout.pages().forEach(page -> pages.add(new ArrayList<>()));
        var words = layout.words();
        for (int from = 0; from < words.size(); ) {
            int first = from;
            int to = IntStream.range(first + 1, words.size())
                    .filter(next -> !isOneLine(text, words.get(first), words.get(next)))
                    .findFirst()
                    .orElse(words.size());
            var line = line(text, words.subList(first, to));
            pages.get(line.page() - 1).add(line);
            from = to;
        }
        return pages;
    }

    private static boolean isOneLine(String text, Word first, Word next) {
        int broken = text.indexOf('\n', first.start());
        return first.box().sharesLineWith(next.box()) && (broken < 0 || broken >= next.start());
    }

    private static PickableLine line(String text, List<Word> words) {
        var first = words.get(0);
        var last = words.get(words.size() - 1);
        var box = words.stream().map(Word::box).reduce(first.box(), (one, other) -> one.joined(other));
        return new PickableLine(box.page(), first.start(), text.substring(first.start(), last.end()), Box.of(box));
    }
}
