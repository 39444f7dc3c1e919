package followthrough.web.plan.writing;

import followthrough.plan.sheet.SheetColumns;
import followthrough.plan.sheet.SheetField;
import followthrough.plan.sheet.SheetImport.Choices;
import followthrough.plan.sheet.SheetLine;
import followthrough.plan.sheet.SheetRule;
import followthrough.web.DateInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be read, and what is put right in it.
 *
 * @param headingRow the number of the row with the headings, 0 for none
 * @param states true when what is done already comes in too, as it was on the day {@code asOf}
 * @param about of which finding the rows are wanted, where the table names several
 * @param columns for each column what it holds, empty for nothing of ours
 */
record PlanImportForm(
        @Nullable Integer headingRow,
        List<String> columns,
        String rule,
        List<RowForm> rows,
        @Nullable Boolean states,
        @Nullable DateInput asOf,
        String about) {

    /** One row that was wrong, with the cells that can be put right. */
    record RowForm(
            @Nullable Integer number,
            @Nullable Boolean leaveOut,
            String id,
            String action,
            String owner,
            String email,
            String due) {

        RowForm {
            leaveOut = Boolean.TRUE.equals(leaveOut);
            id = clean(id);
            action = clean(action);
            owner = clean(owner);
            email = clean(email);
            due = clean(due);
        }

        static RowForm of(SheetLine line, boolean leaveOut) {
            return new RowForm(
                    line.number(),
                    leaveOut,
                    line.value(SheetField.ID),
                    line.value(SheetField.ACTION),
                    line.value(SheetField.OWNER),
                    line.value(SheetField.EMAIL),
                    line.value(SheetField.DUE));
        }

        private Map<SheetField, String> corrections() {
            var found = new EnumMap<SheetField, String>(SheetField.class);
            found.put(SheetField.ID, id);
            found.put(SheetField.ACTION, action);
            found.put(SheetField.OWNER, owner);
            found.put(SheetField.EMAIL, email);
            found.put(SheetField.DUE, due);
            return found;
        }
    }

    PlanImportForm {
        var names = new ArrayList<String>(); // the binder fills it further
        if (columns != null) columns.forEach(name -> names.add(clean(name)));
        columns = names;
        rule = clean(rule);
        rows = rows == null ? new ArrayList<>() : new ArrayList<>(rows);
        states = Boolean.TRUE.equals(states);
        asOf = asOf == null ? DateInput.BLANK : asOf;
        about = clean(about);
    }

    static PlanImportForm of(SheetColumns guess, int width, LocalDate today) {
        var names = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var column = i;
            names.add(guess.columns().entrySet().stream()
                    .filter(entry -> entry.getValue() == column)
                    .map(entry -> entry.getKey().name())
                    .findFirst()
                    .orElse(""));
        }
        return new PlanImportForm(
                guess.headingRow(), names, SheetRule.UPDATE.name(), List.of(), true, DateInput.of(today), "");
    }

    /** The same choices with a place to put right each of these lines. */
    PlanImportForm with(List<RowForm> toPutRight) {
        return new PlanImportForm(headingRow, columns, rule, toPutRight, states, asOf, about);
    }

    /** The same with the finding whose rows are most likely wanted. */
    PlanImportForm about(String finding) {
        return new PlanImportForm(headingRow, columns, rule, rows, states, asOf, finding);
    }

    Choices choices() {
        var corrections = new HashMap<Integer, Map<SheetField, String>>();
        var leftOut = new HashSet<Integer>();
        for (var row : rows) {
            if (row == null || row.number() == null) continue;
            corrections.put(row.number(), row.corrections());
            if (Boolean.TRUE.equals(row.leaveOut())) leftOut.add(row.number());
        }
        return new Choices(
                new SheetColumns(headingRow == null ? 0 : headingRow, chosen()),
                chosenRule(),
                corrections,
                leftOut,
                about);
    }

    /** Of two columns that are said to hold the same, the first one does. */
    private Map<SheetField, Integer> chosen() {
        var found = new EnumMap<SheetField, Integer>(SheetField.class);
        for (int i = 0; i < columns.size(); i++) {
            var column = i;
            field(columns.get(i)).ifPresent(field -> found.putIfAbsent(field, column));
        }
        return found;
    }

    private SheetRule chosenRule() {
        for (var known : SheetRule.values()) if (known.name().equals(rule)) return known;
        return SheetRule.UPDATE;
    }

    boolean bringsStates() {
        return Boolean.TRUE.equals(states);
    }

    private static Optional<SheetField> field(String name) {
        for (var known : SheetField.values()) if (known.name().equals(name)) return Optional.of(known);
        return Optional.empty();
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
