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
        PrintedLine before = null;
        for (var line : page.lines()) {
            if (line.text().isBlank() || furniture.holds(line)) continue;
            add(line, before == null ? 1 : type.gap(before, line));
            before = line;
        }
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
