package followthrough.letter.reading.list;

import followthrough.letter.document.Marker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last marker of each style in a list: an item with bullets of its own does not end the numbering. */
final class LastMarkers {

    private final List<Marker> styles = new ArrayList<>();

    void take(Marker marker) {
        styles.removeIf(marker::sameStyle);
        styles.add(marker);
    }

    void forget() {
        styles.clear();
    }

    /** The last of all, or null when no item had one. */
    @Nullable
    Marker any() {
        return styles.isEmpty() ? null : styles.get(styles.size() - 1);
    }

    /** Whether a marker counts on in a list that is open. */
    boolean goOnWith(Marker marker) {
        return styles.stream().anyMatch(last -> marker.sameStyle(last) && marker.follows(last));
    }
}
