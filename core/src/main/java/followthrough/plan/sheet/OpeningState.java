package followthrough.plan.sheet;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a council's own table says of an action that was under way before it came here.
 *
 * @param status the words of its colour or status column, empty where there are none
 * @param progress the last words on it
 */
public record OpeningState(UUID action, String status, String progress, boolean finished) {

    private static final Set<String> FINISHED =
            Set.of("blue", "b", "complete", "completed", "done", "closed", "finished", "delivered", "yes", "y", "100%");

    private static final Map<String, String> COLOURS = Map.ofEntries(
            entry("r", "RED"),
            entry("red", "RED"),
            entry("a", "AMBER"),
            entry("amber", "AMBER"),
            entry("yellow", "AMBER"),
            entry("g", "GREEN"),
            entry("green", "GREEN"),
            entry("on track", "GREEN"),
            entry("off track", "RED"));

    static OpeningState of(UUID action, String status, String finished, String progress) {
        return new OpeningState(
                action, status, progress, FINISHED.contains(plain(status)) || FINISHED.contains(plain(finished)));
    }

    /** The name of the colour that it says, or null where it says none. */
    public @Nullable String colour() {
        return finished ? "BLUE" : COLOURS.get(plain(status));
    }

    boolean saysSomething() {
        return finished || !status.isBlank() || !progress.isBlank();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    }
}
