package followthrough.web.decision;

import followthrough.workflow.decision.DecisionFile;
import followthrough.workflow.decision.DecisionRow;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A row of a table as it is shown: only the cells that say anything.
 *
 * @param when what must hold; nothing when it fits everything
 * @param change against the version in effect: new, changed, or nothing
 */
public record RowView(int number, List<Cell> when, List<Cell> then, String change) {

    private static final Set<String> SILENT = Set.of("", "-", "null");

    /** One cell under its column's label. */
    public record Cell(String label, String text) {}

    static List<RowView> of(DecisionFile file, DecisionFile against) {
        return IntStream.range(0, file.rows().size())
                .mapToObj(i -> of(i + 1, file, file.rows().get(i), against))
                .toList();
    }

    private static RowView of(int number, DecisionFile file, DecisionRow row, DecisionFile against) {
        return new RowView(
                number,
                cells(row.conditions(), i -> file.questions().get(i).label()),
                cells(row.answers(), i -> file.answers().get(i).label()),
                change(row, against));
    }

    private static List<Cell> cells(List<String> texts, IntFunction<String> label) {
        return IntStream.range(0, texts.size())
                .filter(i -> !SILENT.contains(texts.get(i)))
                .mapToObj(i -> new Cell(label.apply(i), texts.get(i)))
                .toList();
    }

    private static String change(DecisionRow row, DecisionFile against) {
        var before = against.rows().stream()
                .filter(other -> other.id().equals(row.id()))
                .findFirst();
        if (before.isEmpty()) return "new";
        return before.get().equals(row) ? "" : "changed";
    }
}
