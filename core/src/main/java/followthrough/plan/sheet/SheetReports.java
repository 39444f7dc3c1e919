package followthrough.plan.sheet;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.sheet.ListSheet.Column;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Every report on the actions of a plan. */
final class SheetReports {

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
        var sheet = new ListSheet(workbook, "Reports", COLUMNS);
        var actions = plan.content().actions();
        for (int i = 0; i < actions.size(); i++) {
            for (var report : reports(plan, actions.get(i))) add(sheet, i + 1, actions.get(i), report);
        }
    }

    private static List<SheetProgress.Report> reports(SheetPlan plan, ActionLine action) {
        var id = action.id();
        return id == null
                ? List.of()
                : plan.progress().getOrDefault(id, SheetProgress.NONE).reports();
    }

    private static void add(ListSheet sheet, int number, ActionLine action, SheetProgress.Report report) {
        sheet.add(
                number,
                action.description(),
                report.on(),
                report.by(),
                report.text(),
                report.changed(),
                report.next(),
                report.done() ? "yes" : "",
                report.self(),
                report.rationale(),
                report.rules());
    }

    private SheetReports() {}
}
