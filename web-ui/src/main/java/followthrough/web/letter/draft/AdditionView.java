package followthrough.web.letter.draft;

import followthrough.letter.document.Layout;
import followthrough.web.letter.PageView;
import followthrough.web.letter.Review;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages from which a finding is added, one or a few at a time, since a long report has hundreds.
 *
 * @param sheets with their lines; none for a letter without pages
 * @param sentences that stand on them, or in this part of a letter without pages
 * @param elsewhere sentences that were ticked on other pages
 * @param first from 1
 * @param of how many pages or parts there are
 * @param printed whether they are pages
 */
public record AdditionView(
        List<Sheet> sheets,
        List<PickableSentence> sentences,
        List<PickableSentence> elsewhere,
        int first,
        int last,
        int of,
        boolean growing,
        boolean printed) {

    /** A page and the lines that can be picked on it. */
    public record Sheet(PageView page, List<PickableLine> lines) {}

    static AdditionView of(Review review, Layout layout, AdditionForm form, PageRange wanted) {
        var letter = review.letter();
        var parts = LetterParts.of(letter.text(), layout);
        var span = wanted.within(parts.count());
        var sentences = new ArrayList<PickableSentence>();
        var elsewhere = new ArrayList<PickableSentence>();
        for (var sentence : PickableSentence.all(letter, form.ticked())) {
            boolean here = parts.hold(span.first(), span.last(), sentence.start(), sentence.end());
            if (here) sentences.add(sentence);
            else if (sentence.ticked()) elsewhere.add(sentence);
        }
        return new AdditionView(
                sheets(review, layout, span),
                sentences,
                elsewhere,
                span.first(),
                span.last(),
                parts.count(),
                span.canGrow(parts.count()),
                parts.printed());
    }

    private static List<Sheet> sheets(Review review, Layout layout, PageRange span) {
        if (!review.hasPages()) return List.of();
        var lines = PickableLine.byPage(review.letter().text(), layout);
        return review.pages().subList(span.first() - 1, span.last()).stream()
                .map(page -> new Sheet(page, lines.get(page.number() - 1)))
                .toList();
    }

    /** Names the words for pages or for parts. */
    public String kind() {
        return printed ? "page" : "part";
    }

    public boolean isAll() {
        return of == 1;
    }
}
