package followthrough.letter.reading;

import followthrough.inspection.FindingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it.
 *
 * @param heading as printed, empty above the first one
 * @param kind what its items are, or null when it holds prose, or items for another body
 * @param indent of the heading, in the unit of the lines
 */
record Section(String heading, @Nullable FindingKind kind, double indent, List<Block> blocks) {

    /** Further in than any list or paragraph is; only a column of a table begins there. */
    private static final double COLUMN = 24;

    private static final double SAME_COLUMN = 3;

    boolean holdsFindings() {
        return kind != null;
    }

    /** Whether its heading is that of a table's column; what stands left of it names who is responsible. */
    boolean isColumn() {
        return kind != null && indent >= COLUMN;
    }

    boolean standsLeftOf(Block block) {
        return block.first().indent() < indent - SAME_COLUMN;
    }
}
