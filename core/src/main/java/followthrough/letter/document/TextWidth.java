package followthrough.letter.document;

import java.util.ArrayList;
import java.util.List;

/** How wide a plain text was set, which tells where its paragraphs end although no blank line parts them. */
final class TextWidth {

    /** Wider than anybody sets a text: each of its lines is a paragraph. */
    private static final int UNBROKEN = 130;

    private static final int FEWEST_LINES = 12;
    private static final double WIDEST = 0.95;
    private static final double FEW = 0.03;

    /** Lines in proportional type hold more or fewer characters. */
    private static final double SPARE = 0.8;

    private final int width;
    private final boolean unbroken;

    private TextWidth(List<Line> lines) {
        var lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        width = lengths.length < FEWEST_LINES ? 0 : lengths[(int) (lengths.length * WIDEST)];
        unbroken = lines.stream().filter(TextWidth::isUnbroken).count() >= Math.max(3, lines.size() * FEW);
    }

    private static boolean isUnbroken(Line line) {
        return line.text().length() >= UNBROKEN && !line.text().contains("   ");
    }

    /** The same lines, with a gap where a sentence ends and the next word would have fitted. */
    static List<Line> paragraphs(List<Line> lines) {
        var text = new TextWidth(lines);
        List<Line> parted = new ArrayList<>(lines.size());
        boolean inItem = false;
        Line above = null;
        for (var line : lines) {
            if (line.gap() > 0) inItem = false;
            inItem |= line.markup().marker() != null;
            boolean begins = above != null && line.gap() == 0 && text.begins(line, above, inItem);
            parted.add(begins ? line.after(1) : line);
            above = line;
        }
        return parted;
    }

    /** Within an item a short line is more likely its second paragraph, or set in a narrower column. */
    private boolean begins(Line line, Line above, boolean inItem) {
        if (width == 0 || line.markup().marker() != null) return false;
        if (!Prose.endsSentence(above.text()) || Prose.startsLowerCase(line.text())) return false;
        if (unbroken) return true;
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.text().length() : space;
        return !inItem && above.text().length() + 1 + word <= width * SPARE;
    }
}
