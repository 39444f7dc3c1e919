package followthrough.web.digest;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do or to know.
 *
 * @param about the case, or empty
 * @param when until when, or when it happened, in words
 * @param href where it is done or looked at, or null
 */
public record DigestLine(
        String what, String about, String when, @Nullable String href) {}
