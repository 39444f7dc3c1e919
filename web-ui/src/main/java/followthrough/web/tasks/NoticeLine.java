package followthrough.web.tasks;

import followthrough.workflow.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody was told.
 *
 * @param sentence what happened, in words
 * @param words the finding's first words, where it is about an area that this reader may open, or null
 * @param href where it can be looked at, or null
 */
public record NoticeLine(
        Notice notice,
        String sentence,
        @Nullable String words,
        @Nullable String href) {}
