package followthrough.plan.sheet;

import followthrough.shared.Obstacle;
import java.util.List;

/**
 * A table as it was read: all cells as text, days as 2027-03-31; rows without any words are left out.
 *
 * @param name of the sheet or table within its file
 * @param remarks what one should know about how it was read: formulas, merged cells
 */
public record Sheet(String name, List<Row> rows, List<Obstacle> remarks) {

    /**
     * One row.
     *
     * @param number as the spreadsheet counts it, from 1
     */
    public record Row(int number, List<String> cells) {

        /** Empty where the row has no such cell. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Whether there may be more in the file than is taken of a table: further columns, or the end of a cell. */
    public boolean mayBeCut() {
        return width() >= SheetLimits.MOST_COLUMNS
                || rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.length() >= SheetLimits.MOST_CHARACTERS);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
