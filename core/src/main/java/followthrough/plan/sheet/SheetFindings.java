package followthrough.plan.sheet;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which finding each row of a table is about; councils keep the rows of a whole letter in one table. */
final class SheetFindings {

    private final Map<Integer, String> byRow = new HashMap<>();

    /** As each stands where it is named first. */
    private final Map<String, String> spelt = new HashMap<>();

    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** A cell that stands empty belongs to the finding above it, as merged cells are read. */
    static SheetFindings of(Sheet sheet, SheetColumns columns) {
        var found = new SheetFindings();
        var last = "";
        for (var row : sheet.rows()) {
            if (row.number() <= columns.headingRow()) continue;
            var said = columns.value(row, SheetField.FINDING).strip();
            if (!said.isEmpty()) last = plain(said);
            if (last.isEmpty() || row.cells().stream().allMatch(String::isBlank)) continue;
            found.byRow.put(row.number(), last);
            found.counted.merge(found.spelt.computeIfAbsent(last, first -> said), 1, Integer::sum);
        }
        return found;
    }

    boolean isSeveral() {
        return counted.size() > 1;
    }

    Map<String, Integer> counted() {
        return isSeveral() ? Collections.unmodifiableMap(counted) : Map.of();
    }

    boolean isAnswer(String about) {
        return about.equals(SheetImport.ALL_FINDINGS) || spelt.containsKey(plain(about));
    }

    /** Rows above the first finding that is named may belong to any: a person sees them and leaves out what does not. */
    boolean isWanted(Sheet.Row row, String about) {
        return !isSeveral()
                || !isAnswer(about)
                || about.equals(SheetImport.ALL_FINDINGS)
                || isNameless(row)
                || plain(about).equals(byRow.get(row.number()));
    }

    /** Of a table about several findings. */
    boolean isNameless(Sheet.Row row) {
        return isSeveral() && !byRow.containsKey(row.number());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
