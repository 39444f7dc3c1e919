package followthrough.web.record;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One entry of a timeline: what happened, who did it ("X for Y"), when (already in words), and more if there is. */
public record TimelineEntry(
        String title,
        @Nullable String by,
        String when,
        @Nullable Content more) {

    public static TimelineEntry of(String title, @Nullable String by, String when) {
        return new TimelineEntry(title, by, when, null);
    }
}
