package followthrough.web.firststeps;

import org.jspecify.annotations.Nullable;

/**
 * One of the first steps.
 *
 * @param name by which its words are found
 * @param who does it, in words
 * @param href where this reader does it, or null where somebody else does or where it is too early
 */
public record FirstStep(
        String name, boolean done, String who, @Nullable String href) {}
