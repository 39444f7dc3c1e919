package followthrough.web.letter.arrival;

import followthrough.letter.LetterReading.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read in the last few letters, so that it need not be read again at each step of the import. */
final class RecentReadings {

    private static final int KEPT = 6;

    private final Map<UUID, Reading> recent = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Reading> eldest) {
            return size() > KEPT;
        }
    };

    /** Reads where it is not remembered. */
    Reading of(UUID letter, Supplier<Reading> reader) {
        synchronized (recent) {
            var known = recent.get(letter);
            if (known != null) return known;
        }
        var read = reader.get();
        synchronized (recent) {
            recent.put(letter, read);
        }
        return read;
    }

    @Nullable
    Reading known(UUID letter) {
        synchronized (recent) {
            return recent.get(letter);
        }
    }

    void forget(UUID letter) {
        synchronized (recent) {
            recent.remove(letter);
        }
    }
}
