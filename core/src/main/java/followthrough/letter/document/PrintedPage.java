package followthrough.letter.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one page, put together from its characters in the order of the document's content. */
final class PrintedPage {

    private final int number;
    private final Layout.Page size;
    private final List<PrintedLine> lines = new ArrayList<>();
    private @Nullable PrintedLine open;
    private boolean paragraph;

    /** Pages count from 1. */
    PrintedPage(int number, Layout.Page size) {
        this.number = number;
        this.size = size;
    }

    void print(Glyph glyph) {
        if (open != null && !open.isFollowedBy(glyph) && isPrintedAlready(glyph)) return;
        if (open != null && open.goesOnWith(glyph)) {
            open.append(glyph);
            paragraph = false;
        } else if (!glyph.isBlank()) {
            open = new PrintedLine(number, glyph, paragraph);
            lines.add(open);
            paragraph = false;
        }
    }

    /** Some programs make type bold by printing it twice, a hair's breadth apart. */
    private boolean isPrintedAlready(Glyph glyph) {
        return lines.stream().anyMatch(line -> line.holds(glyph));
    }

    /** What is printed next begins a paragraph if it begins a line. */
    void openParagraph() {
        paragraph = true;
    }

    int number() {
        return number;
    }

    Layout.Page size() {
        return size;
    }

    List<PrintedLine> lines() {
        return List.copyOf(lines);
    }
}
