package followthrough.workflow.work;

import followthrough.shared.PlaceGone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: what was shown last, and the id that tells it from its equals. */
record PageCursor(String key, UUID id) {

    static final UUID FIRST = new UUID(0, 0);

    /** The database knows no others. */
    private static final ValueRange KNOWN_YEARS = ValueRange.of(1, 9999);

    static PageCursor read(@Nullable String text, String start) {
        if (text == null || text.isBlank()) return new PageCursor(start, FIRST);
        var cut = text.lastIndexOf('_');
        try {
            return new PageCursor(text.substring(0, Math.max(cut, 0)), UUID.fromString(text.substring(cut + 1)));
        } catch (IllegalArgumentException garbled) {
            throw new PlaceGone(text);
        }
    }

    LocalDate day() {
        try {
            var day = LocalDate.parse(key);
            if (KNOWN_YEARS.isValidIntValue(day.getYear())) return day;
        } catch (DateTimeException garbled) {
            throw new PlaceGone(key);
        }
        throw new PlaceGone(key);
    }

    /** Where the list is in another order than by days. */
    String words() {
        if (key.indexOf('\0') >= 0) throw new PlaceGone(key);
        return key;
    }

    static String of(Object key, String id) {
        return key + "_" + id;
    }
}
