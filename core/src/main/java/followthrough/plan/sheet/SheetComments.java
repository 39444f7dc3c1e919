package followthrough.plan.sheet;

import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The authority's own comments, on a sheet of their own that says so; it is never read back. */
final class SheetComments {

    private static final List<String> HEADINGS = List.of("About", "On", "By", "What was said", "What became of it");
    private static final List<Integer> WIDTHS = List.of(40, 14, 22, 60, 50);

    static void write(SheetPlan plan, Workbook workbook) {
        if (plan.comments().isEmpty()) return;
        var sheet = workbook.newWorksheet("Comments (internal)");
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(0, i, HEADINGS.get(i));
            sheet.width(i, WIDTHS.get(i));
        }
        style(sheet, 0)
                .bold()
                .fillColor(SheetWriting.ACCENT)
                .fontColor(Color.WHITE)
                .set();
        var row = 1;
        for (var comment : plan.comments()) write(sheet, row++, comment);
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, SheetComment comment) {
        sheet.value(row, 0, SheetWriting.plain(comment.about()));
        sheet.value(row, 1, comment.on());
        sheet.value(row, 2, SheetWriting.plain(comment.by()));
        sheet.value(row, 3, SheetWriting.plain(comment.words()));
        sheet.value(row, 4, SheetWriting.plain(comment.became()));
        style(sheet, row).set();
        sheet.style(row, 1).format("d mmm yyyy").verticalAlignment("top").set();
    }

    private static StyleSetter style(Worksheet sheet, int row) {
        return sheet.range(row, 0, row, HEADINGS.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top");
    }

    private SheetComments() {}
}
