package followthrough.plan.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * Which numbers the rows of a plan have for good. Our own numbers are {@code HIL-2011-01-A2/3}; a council's own
 * numbers lead to the same row each time they are imported, without being kept anywhere.
 *
 * @param area the plan's
 * @param rows by their number within the plan
 */
public record KnownRows(String area, Map<Integer, UUID> rows) {

    /** How the number is written in a table. */
    public String number(int serial) {
        return area + "/" + serial;
    }

    UUID row(SheetField kind, String typed) {
        if (typed.startsWith(area + "/") && typed.substring(area.length() + 1).matches("\\d{1,6}")) {
            var known = rows.get(Integer.valueOf(typed.substring(area.length() + 1)));
            if (known != null) return known;
        }
        var name = area + "\n" + kind + "\n" + typed.strip();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
