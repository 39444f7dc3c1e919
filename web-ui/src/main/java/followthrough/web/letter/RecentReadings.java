package followthrough.web.letter;

import followthrough.letter.LetterReading.Reading;
import followthrough.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was read in the last few letters, so that it need not be read again at each step of the import. */
final class RecentReadings {

    private static final int KEPT = 6;

    private final Map<String, Reading> recent = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > KEPT;
        }
    };

    /** Reads where it is not remembered; the same document read and taken as it is are two. */
    Reading of(byte[] document, boolean byHand, Supplier<Reading> reader) {
        var key = Sha256.of(document) + byHand;
        synchronized (recent) {
            var known = recent.get(key);
            if (known != null) return known;
        }
        var read = reader.get();
        synchronized (recent) {
            recent.put(key, read);
        }
        return read;
    }
}
