package followthrough.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list: what it is about, what it says, and where it can be changed.
 *
 * @param action the words of the link, such as "Change"; the key is read out with it
 */
public record SummaryRow(
        String key,
        Content value,
        @Nullable String action,
        @Nullable String href) {

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(key, value, null, null);
    }

    public static SummaryRow of(String key, @Nullable String value) {
        return new SummaryRow(key, output -> output.writeUserContent(value == null ? "" : value), null, null);
    }

    public SummaryRow with(String words, String address) {
        return new SummaryRow(key, value, words, address);
    }
}
