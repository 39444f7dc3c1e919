package followthrough.letter.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One printed line, or the part of it that stands in one column of a table. */
final class PrintedLine {

    /** In widths of the type; wider than any gap of justified text, narrower than one between columns. */
    private static final double GAP_OF_COLUMNS = 2.5;

    private static final double GAP_OF_WORDS = 0.15;
    private static final double SAME_LINE = 0.45;
    private static final double RAISED = 0.8;

    private final int page;
    private final boolean opensParagraph;
    private final StringBuilder text = new StringBuilder();
    private final List<Layout.Word> words = new ArrayList<>();
    private final double left;
    private float[] lefts = new float[64];
    private double baseline;
    private double size;
    private double right;
    private double wordLeft;
    private double wordHeight;
    private int wordStart;
    private int bold;
    private int printed;
    private boolean blank;

    PrintedLine(int page, Glyph first, boolean opensParagraph) {
        this.opensParagraph = opensParagraph;
        this.page = page;
        this.left = first.left();
        this.baseline = first.baseline();
        this.size = first.size();
        this.right = first.left();
        this.wordLeft = first.left();
        append(first);
    }

    /** Whether a character stands on this line, after what is printed so far and in the same column. */
    boolean goesOnWith(Glyph glyph) {
        double unit = Math.max(size, glyph.size());
        double gap = glyph.left() - right;
        if (isRaised(glyph) && Math.abs(gap) < unit / 2) return true;
        if (Math.abs(glyph.baseline() - baseline) > SAME_LINE * unit) return false;
        if (gap < -unit) return false;
        return gap < GAP_OF_COLUMNS * unit || isLabel();
    }

    /** The letters of "16th", and the numbers of notes: smaller than the word that they hang on, and higher. */
    private boolean isRaised(Glyph glyph) {
        double above = baseline - glyph.baseline();
        return printed > 0 && glyph.size() < RAISED * size && above > 0 && above < size;
    }

    /** Whether a character stands right of all that is printed on this line. */
    boolean isFollowedBy(Glyph glyph) {
        double reach = reach(glyph);
        return Math.abs(glyph.baseline() - baseline) < reach && glyph.left() > right - reach;
    }

    /** Whether the same character is printed here at the same place. */
    boolean holds(Glyph glyph) {
        double reach = reach(glyph);
        if (Math.abs(glyph.baseline() - baseline) > reach) return false;
        if (glyph.isBlank()) return glyph.left() > left && glyph.left() < right - reach;
        for (int at = text.indexOf(glyph.text()); at >= 0; at = text.indexOf(glyph.text(), at + 1)) {
            if (Math.abs(lefts[at] - glyph.left()) < reach) return true;
        }
        return false;
    }

    /** Characters nearer to each other than this stand at the same place. */
    private static double reach(Glyph glyph) {
        return glyph.width() / glyph.text().length() / 3;
    }

    /** A bullet or a number stands in a column of its own and belongs to what follows. */
    private boolean isLabel() {
        if (text.length() > 6) return false;
        var marker = Marker.of(text.toString().strip());
        return marker != null && marker.length() >= text.toString().strip().length();
    }

    void append(Glyph glyph) {
        if (glyph.isBlank()) {
            blank |= printed > 0;
            return;
        }
        if (isRaisedNumber(glyph)) return;
        if (printed > 0 && (blank || glyph.left() - right > GAP_OF_WORDS * size)) endWord(glyph);
        if (glyph.size() > size) {
            size = glyph.size();
            baseline = glyph.baseline();
        }
        if (text.length() >= lefts.length) lefts = Arrays.copyOf(lefts, 2 * text.length());
        lefts[text.length()] = (float) glyph.left();
        text.append(glyph.text());
        wordHeight = Math.max(wordHeight, glyph.size());
        right = Math.max(right, glyph.right());
        bold += glyph.bold() ? 1 : 0;
        printed++;
        blank = false;
    }

    /** The number of a footnote, smaller and higher than the word it hangs on. */
    private boolean isRaisedNumber(Glyph glyph) {
        return printed > 0
                && glyph.size() < RAISED * size
                && glyph.text().chars().allMatch(Character::isDigit)
                && !text.isEmpty();
    }

    private void endWord(Glyph next) {
        closeWord();
        text.append(' ');
        wordStart = text.length();
        wordLeft = next.left();
        wordHeight = 0;
    }

    private void closeWord() {
        if (wordStart < text.length()) {
            double height = Math.max(wordHeight, 1);
            words.add(new Layout.Word(
                    wordStart,
                    text.length(),
                    new Region(page, wordLeft, baseline - height * 0.8, Math.max(right - wordLeft, 1), height * 1.05)));
        }
    }

    /** Its words with their places in the line's text; complete once the page is. */
    List<Layout.Word> words() {
        if (words.isEmpty() || words.get(words.size() - 1).end() < text.length()) closeWord();
        return List.copyOf(words);
    }

    String text() {
        return text.toString();
    }

    /** The document itself says so. */
    boolean opensParagraph() {
        return opensParagraph;
    }

    double firstWordWidth() {
        return words().get(0).box().width();
    }

    int page() {
        return page;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }

    int printed() {
        return printed;
    }

    boolean isBold() {
        return bold * 10 >= printed * 9;
    }
}
