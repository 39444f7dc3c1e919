package followthrough.plan.sheet;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list on a sheet of its own beside the plan, under headings that stay in sight; it is never read back. */
final class ListSheet {

    /** @param width in characters */
    record Column(String heading, int width) {}

    private final Worksheet sheet;
    private final int columns;
    private int row;

    ListSheet(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading());
            sheet.width(i, columns.get(i).width());
        }
        style().bold().fillColor(SheetWriting.ACCENT).fontColor(Color.WHITE).set();
        sheet.freezePane(0, 1);
    }

    /** Numbers and days as such, anything else as words; a blank text leaves its cell empty. */
    void add(Object... cells) {
        row++;
        style().set();
        for (int i = 0; i < cells.length; i++) write(i, cells[i]);
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("d mmm yyyy")
                    .verticalAlignment("top")
                    .set();
        } else if (!cell.toString().isBlank()) {
            sheet.value(row, column, SheetWriting.plain(cell.toString()));
        }
    }

    private StyleSetter style() {
        return sheet.range(row, 0, row, columns - 1).style().wrapText(true).verticalAlignment("top");
    }
}
