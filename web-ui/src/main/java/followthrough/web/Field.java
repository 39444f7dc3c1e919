package followthrough.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as a component needs it: its name, what was typed, and what is wrong with it.
 *
 * @param id of the first control, where the error summary leads to
 * @param values what was chosen where several may be
 */
public record Field(
        String name,
        String id,
        String value,
        List<String> values,
        @Nullable String problem) {

    public boolean isWrong() {
        return problem != null;
    }

    public boolean has(String choice) {
        return values.contains(choice);
    }

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    /** What a screen reader reads with the control; null when there is nothing. */
    public @Nullable String describedBy(@Nullable String hint) {
        if (hint == null) return isWrong() ? errorId() : null;
        return isWrong() ? hintId() + " " + errorId() : hintId();
    }

    /** A part of a compound field, such as the day of a date: it shares the whole field's problem. */
    Field part(Field whole) {
        return new Field(name, id, value, values, whole.problem());
    }

    /** The id of the first control of the field with this name. */
    public static String id(String name) {
        return name.replace("[", "-").replace("]", "").replace('.', '-');
    }
}
