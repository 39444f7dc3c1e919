package followthrough.letter.reading.page;

import followthrough.letter.document.Line;
import followthrough.letter.document.Prose;
import followthrough.letter.document.Region;

/**
 * A line with its place on the page.
 *
 * @param size the height of its largest word, in points
 */
record PlacedLine(Line line, Region box, double size) {

    private static final double SAME_SIZE = 0.4;

    int page() {
        return box.page();
    }

    /** Set like a heading: it stands out, and is no smaller than the given one. */
    boolean isSetLike(PlacedLine heading) {
        return line.markup().marker() == null
                && line.emphasised()
                && heading.line.emphasised()
                && !Prose.startsLowerCase(line.words())
                && size > heading.size - SAME_SIZE;
    }
}
