package followthrough.plan.sheet;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which finding each row of a table is about; councils keep the rows of a whole letter in one table. */
final class SheetFindings {

    private final Map<Integer, String> byRow = new HashMap<>();
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** A cell that stands empty belongs to the finding above it, as merged cells are read. */
    static SheetFindings of(Sheet sheet, SheetColumns columns) {
        var found = new SheetFindings();
        var last = "";
        for (var row : sheet.rows()) {
            if (row.number() <= columns.headingRow()) continue;
            var said = columns.value(row, SheetField.FINDING).strip();
            if (!said.isEmpty()) last = said;
            if (last.isEmpty() || row.cells().stream().allMatch(String::isBlank)) continue;
            found.byRow.put(row.number(), plain(last));
            found.counted.merge(found.spelt(last), 1, Integer::sum);
        }
        return found;
    }

    /** As it stands where it is named first. */
    private String spelt(String finding) {
        return counted.keySet().stream()
                .filter(known -> plain(known).equals(plain(finding)))
                .findFirst()
                .orElse(finding);
    }

    boolean isSeveral() {
        return counted.size() > 1;
    }

    Map<String, Integer> counted() {
        return isSeveral() ? Collections.unmodifiableMap(counted) : Map.of();
    }

    boolean isAnswer(String about) {
        return about.equals(SheetImport.ALL_FINDINGS) || byRow.containsValue(plain(about));
    }

    boolean isWanted(Sheet.Row row, String about) {
        return !isSeveral()
                || !isAnswer(about)
                || about.equals(SheetImport.ALL_FINDINGS)
                || plain(about).equals(byRow.get(row.number()));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
