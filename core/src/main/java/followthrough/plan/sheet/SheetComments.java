package followthrough.plan.sheet;

import followthrough.plan.sheet.ListSheet.Column;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The authority's own comments, on a sheet of their own that says so. */
final class SheetComments {

    private static final List<Column> COLUMNS = List.of(
            new Column("About", 40),
            new Column("On", 14),
            new Column("By", 22),
            new Column("What was said", 60),
            new Column("What became of it", 50));

    static void write(SheetPlan plan, Workbook workbook) {
        if (plan.comments().isEmpty()) return;
        var sheet = new ListSheet(workbook, "Comments (internal)", COLUMNS);
        for (var comment : plan.comments()) {
            sheet.add(comment.about(), comment.on(), comment.by(), comment.words(), comment.became());
        }
    }

    private SheetComments() {}
}
