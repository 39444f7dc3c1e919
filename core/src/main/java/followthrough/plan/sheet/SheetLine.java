package followthrough.plan.sheet;

import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the table and what an import would do with it.
 *
 * @param number as the spreadsheet counts it
 * @param values what its cells say, corrections included
 * @param problems why it cannot be imported as it is; each belongs to a field by its name
 * @param remarks how something was understood
 */
public record SheetLine(
        int number, Map<SheetField, String> values, Fate fate, List<Obstacle> problems, List<Obstacle> remarks) {

    /** What becomes of the row. */
    public enum Fate {
        NEW,
        CHANGED,
        UNCHANGED,
        SKIPPED,
        LEFT_OUT,
        WRONG
    }

    public String value(SheetField field) {
        return values.getOrDefault(field, "");
    }

    /** The day in the column of dates, where it is one. */
    public Optional<LocalDate> day() {
        return SheetDay.read(value(SheetField.DUE)).map(SheetDay::day);
    }

    public boolean hasProblem(SheetField field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field.name()));
    }
}
