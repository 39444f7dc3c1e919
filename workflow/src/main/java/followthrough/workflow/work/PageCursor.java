package followthrough.workflow.work;

import followthrough.shared.NotFound;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: what was shown last, and the id that tells it from its equals. */
record PageCursor(String key, UUID id) {

    static final UUID FIRST = new UUID(0, 0);

    static PageCursor read(@Nullable String text, String start) {
        if (text == null || text.isBlank()) return new PageCursor(start, FIRST);
        var cut = text.lastIndexOf('_');
        try {
            return new PageCursor(text.substring(0, Math.max(cut, 0)), UUID.fromString(text.substring(cut + 1)));
        } catch (IllegalArgumentException garbled) {
            throw new NotFound();
        }
    }

    LocalDate day() {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException garbled) {
            throw new NotFound();
        }
    }

    Instant moment() {
        try {
            return Instant.parse(key);
        } catch (DateTimeException garbled) {
            throw new NotFound();
        }
    }

    static String of(Object key, String id) {
        return key + "_" + id;
    }
}
