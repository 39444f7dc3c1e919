package followthrough.plan.sheet;

import followthrough.plan.PlanContent.ActionLine;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Every report on the actions of a plan, on a sheet of its own beside the plan; it is never read back. */
final class SheetReports {

    private record Column(String heading, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("No.", 8),
            new Column("What was promised", 45),
            new Column("On", 14),
            new Column("By", 22),
            new Column("What was done", 45),
            new Column("For children", 40),
            new Column("What comes then", 40),
            new Column("Over", 10),
            new Column("Seen as", 20),
            new Column("Because", 40),
            new Column("By the rules", 20));

    static void write(SheetPlan plan, Workbook workbook) {
        var sheet = workbook.newWorksheet("Reports");
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(0, i, COLUMNS.get(i).heading());
            sheet.width(i, COLUMNS.get(i).width());
        }
        style(sheet, 0)
                .bold()
                .fillColor(SheetWriting.ACCENT)
                .fontColor(Color.WHITE)
                .set();
        var row = 1;
        var actions = plan.content().actions();
        for (int i = 0; i < actions.size(); i++) {
            for (var report : reports(plan, actions.get(i))) write(sheet, row++, i + 1, actions.get(i), report);
        }
        sheet.freezePane(0, 1);
    }

    private static List<SheetProgress.Report> reports(SheetPlan plan, ActionLine action) {
        var id = action.id();
        return id == null
                ? List.of()
                : plan.progress().getOrDefault(id, SheetProgress.NONE).reports();
    }

    private static void write(Worksheet sheet, int row, int number, ActionLine action, SheetProgress.Report report) {
        sheet.value(row, 0, number);
        sheet.value(row, 2, report.on());
        var words = List.of(
                "",
                action.description(),
                "",
                report.by(),
                report.text(),
                report.changed(),
                report.next(),
                report.done() ? "yes" : "",
                report.self(),
                report.rationale(),
                report.rules());
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isBlank()) sheet.value(row, i, SheetWriting.plain(words.get(i)));
        }
        style(sheet, row).set();
        sheet.style(row, 2).format("d mmm yyyy").verticalAlignment("top").set();
    }

    private static StyleSetter style(Worksheet sheet, int row) {
        return sheet.range(row, 0, row, COLUMNS.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top");
    }

    private SheetReports() {}
}
