package followthrough.plan.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds what.
 *
 * @param headingRow the number of the row with the headings, or 0 where there is none; the rows beneath are read
 */
public record SheetColumns(int headingRow, Map<SheetField, Integer> columns) {

    /** Headings stand within so many rows, beneath titles and logos. */
    private static final int SEARCHED = 30;

    /** A first guess by the headings, for people to correct. */
    public static SheetColumns guess(Sheet sheet) {
        return sheet.rows().stream()
                .limit(SEARCHED)
                .map(SheetColumns::of)
                .max(Comparator.comparingInt(
                                (SheetColumns guess) -> guess.columns().size())
                        .thenComparing(Comparator.comparingInt(SheetColumns::headingRow)
                                .reversed()))
                .filter(guess -> guess.columns().size() > 1)
                .orElseGet(() -> new SheetColumns(0, Map.of()));
    }

    /** The table that looks most like an action plan, the first of them where several do; none where all are empty. */
    public static Optional<Sheet> mostLikely(Collection<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .max(Comparator.comparingInt(sheet -> guess(sheet).columns().size()));
    }

    private static SheetColumns of(Sheet.Row row) {
        var found = new EnumMap<SheetField, Integer>(SheetField.class);
        var taken = new HashSet<Integer>();
        for (int wanted = 2; wanted > 0; wanted--) {
            for (var field : SheetField.values()) {
                for (int i = 0; i < row.cells().size() && !found.containsKey(field); i++) {
                    if (!taken.contains(i) && field.likeness(row.cell(i)) == wanted) {
                        found.put(field, i);
                        taken.add(i);
                    }
                }
            }
        }
        return new SheetColumns(row.number(), found);
    }

    /** True when there is something to import at all. */
    public boolean isUsable() {
        return columns.containsKey(SheetField.ACTION) || columns.containsKey(SheetField.MEASURE);
    }

    String value(Sheet.Row row, SheetField field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }
}
