package followthrough.letter.reading;

import followthrough.inspection.FindingKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it.
 *
 * @param heading as printed, empty above the first one
 * @param kind what its items are, or null when it holds prose, or items for another body
 * @param indent of the heading, in the unit of the lines
 * @param isColumn its heading is that of a table's column; what stands left of it names who is responsible
 */
record Section(String heading, @Nullable FindingKind kind, double indent, boolean isColumn, List<Block> blocks) {

    /** Further in than any list or paragraph is; only a column of a table begins there. */
    private static final double COLUMN = 24;

    private static final double SAME_COLUMN = 3;

    private static final int ROWS_LOOKED_AT = 60;

    boolean holdsFindings() {
        return kind != null;
    }

    static Section of(String heading, @Nullable FindingKind kind) {
        return new Section(heading, kind, 0, false, new ArrayList<>());
    }

    /**
     * The section below a heading.
     *
     * @param below everything that follows in the document
     */
    static Section of(String heading, @Nullable FindingKind kind, double indent, List<Block> below) {
        boolean column = kind != null && indent >= COLUMN && isColumn(indent, below);
        return new Section(heading, kind, indent, column, new ArrayList<>());
    }

    /** Below a centred heading everything stands left of it, below one in a wide margin nothing does. */
    private static boolean isColumn(double indent, List<Block> below) {
        var rows = below.stream()
                .limit(ROWS_LOOKED_AT)
                .takeWhile(block -> block.heading() == null)
                .toList();
        return rows.stream().anyMatch(row -> standsLeft(row, indent))
                && rows.stream().anyMatch(row -> !standsLeft(row, indent));
    }

    boolean standsLeftOf(Block block) {
        return standsLeft(block, indent);
    }

    private static boolean standsLeft(Block block, double indent) {
        return block.first().indent() < indent - SAME_COLUMN;
    }
}
