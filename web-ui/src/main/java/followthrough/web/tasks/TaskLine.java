package followthrough.web.tasks;

import org.jspecify.annotations.Nullable;

/**
 * One line of a task list: what there is to do and where it stands.
 *
 * @param href null when it cannot be done yet
 * @param colour of the tag ("blue", "green", "red" ...), or null for plain words
 */
public record TaskLine(
        String text,
        @Nullable String hint,
        @Nullable String href,
        String status,
        @Nullable String colour) {}
