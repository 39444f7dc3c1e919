package followthrough.plan.sheet;

import followthrough.plan.sheet.ListSheet.Column;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** What was judged of the area, on a sheet of its own. */
final class SheetVerdicts {

    private static final List<Column> COLUMNS = List.of(
            new Column("Visit", 40), new Column("Verdict", 16), new Column("Published on", 14), new Column("Why", 60));

    static void write(SheetPlan plan, Workbook workbook) {
        if (plan.verdicts().isEmpty()) return;
        var sheet = new ListSheet(workbook, "Verdicts", COLUMNS);
        for (var verdict : plan.verdicts())
            sheet.add(verdict.visit(), verdict.outcome(), verdict.published(), verdict.why());
    }

    private SheetVerdicts() {}
}
