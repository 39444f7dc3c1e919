package followthrough.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several pages about the same thing, shown as a tab that is a link.
 *
 * @param count how many there are of it, or null
 */
public record Tab(
        String text, String href, boolean current, @Nullable Long count) {

    public static Tab of(String text, String href, boolean current) {
        return new Tab(text, href, current, null);
    }
}
