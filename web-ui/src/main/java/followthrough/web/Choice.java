package followthrough.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One of the things to choose from in radios, tick boxes or a select.
 *
 * @param conditional what is asked besides when this is chosen (radios and tick boxes)
 */
public record Choice(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content conditional) {

    public static Choice of(Object value, String text) {
        return new Choice(value.toString(), text, null, null);
    }

    public static Choice of(Object value, String text, @Nullable String hint) {
        return new Choice(value.toString(), text, hint, null);
    }

    public Choice asking(Content more) {
        return new Choice(value, text, hint, more);
    }
}
