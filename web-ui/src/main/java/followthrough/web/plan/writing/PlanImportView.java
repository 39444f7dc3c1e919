package followthrough.web.plan.writing;

import followthrough.plan.sheet.SheetLine;
import followthrough.shared.Obstacle;
import followthrough.web.Choice;
import java.util.List;

/**
 * A table before it is imported.
 *
 * @param columns what stands at the head of each column, with a few of its cells
 * @param wrong the lines with something to put right, or that are left out, in the order of the form's rows
 * @param lines the first of the other lines
 * @param states how many actions say how far they are, where that may come in
 * @param lost how many actions say how far they are where that may not come in
 * @param findings of which finding the rows may be wanted, where the table names several
 * @param mustChoose while nobody has said of which
 * @param more how many other lines are not shown
 * @param counts how many lines are new, changed and so on, in words
 */
public record PlanImportView(
        String fileName,
        String sheet,
        List<Column> columns,
        List<Choice> fields,
        List<Choice> rules,
        List<Choice> owners,
        List<Obstacle> remarks,
        List<SheetLine> wrong,
        List<SheetLine> lines,
        int more,
        String counts,
        int ready,
        boolean usable,
        int states,
        int lost,
        List<Choice> findings,
        boolean mustChoose) {

    /**
     * One column of the table.
     *
     * @param letter as spreadsheets call it
     */
    public record Column(String letter, String heading, String example) {}
}
