package followthrough.letter.document;

import java.util.ArrayList;
import java.util.List;

/** Brings printed pages into the lines of a text: without what belongs to the pages, and with what their layout says. */
final class PrintedDocument {

    /** The unit of an indent, about the width of a character, in points. */
    private static final double INDENT = 5;

    private final Typography type;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Layout.Word> words = new ArrayList<>();

    private PrintedDocument(Typography type) {
        this.type = type;
    }

    static Source source(List<PrintedPage> pages) {
        var type = Typography.of(pages);
        var document = new PrintedDocument(type);
        var furniture = new Furniture(pages, type);
        for (var page : pages) document.take(page, furniture);
        var sizes = pages.stream().map(PrintedPage::size).toList();
        return new Source(document.text.toString(), document.lines, new Layout(sizes, document.words));
    }

    private void take(PrintedPage page, Furniture furniture) {
        var kept = page.lines().stream()
                .filter(line -> !line.text().isBlank() && !furniture.holds(line))
                .toList();
        var margins = new Margins(kept);
        for (int i = 0; i < kept.size(); i++) {
            add(kept.get(i), i == 0 ? 1 : gap(kept.get(i - 1), kept.get(i), margins));
        }
    }

    /** A sentence that ends where more words would have fitted ends its paragraph, even without a blank line. */
    private int gap(PrintedLine above, PrintedLine line, Margins margins) {
        int gap = type.gap(above, line);
        boolean ends = gap == 0
                && Prose.endsSentence(above.text())
                && (line.opensParagraph() || type.standsLower(above, line) || margins.hadRoomFor(line, above));
        return ends ? 1 : gap;
    }

    private void add(PrintedLine line, int gap) {
        if (!text.isEmpty()) text.append("\n".repeat(1 + Math.min(gap, 1)));
        int start = text.length();
        text.append(line.text());
        for (var word : line.words()) {
            words.add(new Layout.Word(start + word.start(), start + word.end(), word.box()));
        }
        lines.add(Line.of(line.text(), start, line.left() / INDENT, gap, type.emphasised(line), line.page()));
    }
}
