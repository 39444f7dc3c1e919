package followthrough.web.decision;

import followthrough.workflow.DecisionFile;
import followthrough.workflow.DecisionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table as it is shown.
 *
 * @param change against the version in effect: new, changed, or nothing
 */
public record RowView(int number, List<Cell> cells, String change) {

    /**
     * One cell under its column's label.
     *
     * @param open it fits everything, or answers nothing
     */
    public record Cell(String label, String text, boolean asks, boolean open) {}

    static List<RowView> of(DecisionFile file, DecisionFile against) {
        return IntStream.range(0, file.rows().size())
                .mapToObj(i -> new RowView(
                        i + 1,
                        cells(file, file.rows().get(i)),
                        change(file.rows().get(i), against)))
                .toList();
    }

    private static List<Cell> cells(DecisionFile file, DecisionRow row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.conditions().size(); i++) {
            var text = row.conditions().get(i);
            cells.add(new Cell(file.questions().get(i).label(), text, true, text.isEmpty() || text.equals("-")));
        }
        for (int i = 0; i < row.answers().size(); i++) {
            var text = row.answers().get(i);
            cells.add(new Cell(file.answers().get(i).label(), text, false, text.isEmpty() || text.equals("null")));
        }
        return cells;
    }

    private static String change(DecisionRow row, DecisionFile against) {
        var before = against.rows().stream()
                .filter(other -> other.id().equals(row.id()))
                .findFirst();
        if (before.isEmpty()) return "new";
        return before.get().equals(row) ? "" : "changed";
    }
}
