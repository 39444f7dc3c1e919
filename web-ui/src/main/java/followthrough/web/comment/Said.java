package followthrough.web.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a page.
 *
 * @param label what it is about, or empty where it is about the whole
 * @param words as it reads now; empty when it was struck out
 * @param before as it read before, in sentences, the latest first
 * @param correct where the reader puts it right; null when it is not theirs to change
 */
public record Said(
        String label,
        String words,
        List<String> before,
        @Nullable String correct) {}
