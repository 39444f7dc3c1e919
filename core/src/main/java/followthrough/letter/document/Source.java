package followthrough.letter.document;

import java.util.List;

/**
 * The whole text as it is shown to the reader, its lines, and where its words are printed; all positions are those of
 * the text.
 */
public record Source(String text, List<Line> lines, Layout layout) {

    public Source {
        lines = List.copyOf(lines);
    }
}
