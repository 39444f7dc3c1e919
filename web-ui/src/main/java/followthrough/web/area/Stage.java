package followthrough.web.area;

import org.jspecify.annotations.Nullable;

/**
 * One step of the stage strip.
 *
 * @param state how far it is; said in words too, never by colour alone
 * @param note a short addition such as a date, or null
 */
public record Stage(String text, State state, @Nullable String note) {

    /** How far a step is. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        SKIPPED
    }

    public static Stage of(String text, State state) {
        return new Stage(text, state, null);
    }
}
