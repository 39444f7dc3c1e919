package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it.
 *
 * @param heading as printed, empty above the first one
 * @param kind what its items are, or null when it holds prose, or items for another body
 * @param indent of the heading, in the unit of the lines
 * @param headed the block of its heading, or null
 * @param setAside what stands in it and divides it or leads in
 * @param isColumn its heading is that of a table's column; what stands left of it names who is responsible
 */
public record Section(
        String heading,
        @Nullable FindingKind kind,
        double indent,
        boolean isColumn,
        Begun begun,
        @Nullable Block headed,
        List<Block> blocks,
        List<Block> setAside) {

    /** What a section began with, and the one before it ended at. */
    public enum Begun {
        TOP,
        HEADING,
        /** Of what is about the inspection or the area, and never a finding. */
        BACKGROUND,
        ANOTHERS_HEADING,
        /** Of the part about another body. */
        ANOTHERS_PART,
        INTRODUCTION,
        /** A heading that the framework does not name. */
        OTHER_HEADING,
        CLOSING,
        PROSE
    }

    /** Further in than any list or paragraph is; only a column of a table begins there. */
    private static final double COLUMN = 24;

    private static final double SAME_COLUMN = 3;

    private static final int ROWS_LOOKED_AT = 60;

    public boolean holdsFindings() {
        return kind != null;
    }

    /** What goes on without a heading. */
    static Section withoutHeading(Begun begun) {
        return new Section("", null, 0, false, begun, null, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * The section below a heading.
     *
     * @param below everything that follows in the document
     */
    static Section below(Block headed, String heading, @Nullable FindingKind kind, Begun begun, List<Block> below) {
        double indent = headed.first().indent();
        boolean column = kind != null && indent >= COLUMN && isColumn(indent, below);
        return new Section(heading, kind, indent, column, begun, headed, new ArrayList<>(), new ArrayList<>());
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

    /** A table that a page cut in two has its head again. */
    boolean goesOnOverleaf(Block block) {
        return isColumn
                && headed != null
                && Objects.equals(block.heading(), headed.heading())
                && block.text().equals(headed.text())
                && Math.abs(block.first().indent() - indent) < SAME_COLUMN
                && !Objects.equals(block.page(), headed.page());
    }

    /** Strengths in the left column of a page, areas in the right one, or the other way round. */
    boolean standsBeside(Section left) {
        var above = left.headed;
        return isColumn
                && kind != null
                && left.kind != null
                && kind.needsWork() != left.kind.needsWork()
                && above != null
                && headed != null
                && standsLeftOf(above)
                && Objects.equals(above.page(), headed.page());
    }

    /** The same, whose items stand below each other and not in the rows of a table. */
    Section asList() {
        return new Section(heading, kind, indent, false, begun, headed, blocks, setAside);
    }

    boolean standsLeftOf(Block block) {
        return standsLeft(block, indent);
    }

    private static boolean standsLeft(Block block, double indent) {
        return block.first().indent() < indent - SAME_COLUMN;
    }
}
