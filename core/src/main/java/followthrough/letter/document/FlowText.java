package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.Paragraph.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings the paragraphs of a document without pages into the lines of a text. Indents are in twentieths of a centimetre. */
final class FlowText {

    /** Characters; a report of two hundred pages has half as many. */
    private static final int LONGEST = 1_000_000;

    private static final int MOST_LINES = 50_000;

    /** Where paragraphs begin that are not set in; so far from the edge of a page, in the unit of its indents. */
    private static final double MARGIN = 14;

    /** Further in than any list; the reader takes what is set so for the column of a table. */
    private static final double COLUMN = 30;

    private static final double LARGER = 1.08;
    private static final int NOT_IN_TABLE = -1;

    private static final int LONGEST_SIGN = 4;

    /** A bullet or a number whose words stand in the next paragraph. */
    private record Lone(String sign, double indent) {}

    private record Row(Stretch stretch, String text, int start, double indent, int gap) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private @Nullable Lone lone;
    private int tables;
    private int column = NOT_IN_TABLE;
    private int spanned;

    void openTable() {
        tables++;
    }

    /** Tables within tables are read like the paragraphs of their cell. */
    void openRow() {
        if (tables == 1) column = NOT_IN_TABLE;
        spanned = 0;
    }

    void openCell() {
        if (tables == 1) column += 1 + spanned;
        spanned = 0;
    }

    /** The open cell is so many columns wide. */
    void spanCell(int wide) {
        if (tables == 1) spanned = Math.max(0, Math.min(wide - 1, 50));
    }

    /** A column counts when something stands left of it; many tables only put things in their place. */
    void closeTable() {
        if (tables > 0) tables--;
        if (tables > 0) return;
        var filled = new TreeSet<>(columns.values());
        columns.forEach((index, at) -> {
            var row = rows.get(index);
            double indent = row.indent() + COLUMN * filled.headSet(at).size();
            rows.set(index, new Row(row.stretch(), row.text(), row.start(), indent, row.gap()));
        });
        columns.clear();
        column = NOT_IN_TABLE;
    }

    /** Adds a paragraph, or nothing where it holds no words; the marker of an item stands before its words. */
    void add(Paragraph paragraph, String marker, double indent) {
        if (paragraph.isBlank()) return;
        var stretches = paragraph.stretches();
        if (marker.isEmpty() && isLoneSign(stretches)) {
            lone = new Lone(stretches.get(0).text(), indent);
            return;
        }
        var sign = lone;
        lone = null;
        if (sign != null && marker.isEmpty()) write(stretches, sign.sign(), sign.indent());
        else write(stretches, marker, indent);
    }

    /** Programs that make documents of printed pages give bullets a paragraph of their own. */
    private static boolean isLoneSign(List<Stretch> stretches) {
        var text = stretches.get(0).text();
        var marker = stretches.size() == 1 && text.length() <= LONGEST_SIGN ? Marker.of(text + " x") : null;
        return marker != null && marker.length() == text.length() + 1;
    }

    private void write(List<Stretch> stretches, String marker, double indent) {
        var before = marker;
        int gap = 1;
        for (var stretch : stretches) {
            if (stretch.text().isEmpty()) {
                gap = 1;
            } else {
                add(stretch, before.isEmpty() ? stretch.text() : before + " " + stretch.text(), indent, gap);
                before = "";
                gap = 0;
            }
        }
    }

    private void add(Stretch stretch, String words, double indent, int gap) {
        if (text.length() + words.length() > LONGEST || rows.size() >= MOST_LINES) {
            throw new LetterUnreadable(Reason.TOO_LARGE);
        }
        if (!text.isEmpty()) text.append("\n".repeat(1 + gap));
        rows.add(new Row(stretch, words, text.length(), MARGIN + Math.max(indent, -MARGIN), gap));
        if (column > NOT_IN_TABLE) columns.put(rows.size() - 1, column);
        text.append(words);
    }

    Source source() {
        while (tables > 0) closeTable();
        double usual = usualSize();
        var lines = rows.stream()
                .map(row -> Line.of(
                        row.text(),
                        row.start(),
                        row.indent(),
                        row.gap(),
                        row.stretch().strong() || row.stretch().size() > usual * LARGER,
                        null))
                .toList();
        return new Source(text.toString(), lines, Layout.NONE);
    }

    private double usualSize() {
        Map<Double, Integer> printed = new HashMap<>();
        rows.forEach(row -> printed.merge(row.stretch().size(), row.text().length(), Integer::sum));
        return printed.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
