package followthrough.audit;

import org.jspecify.annotations.Nullable;

/**
 * The one thing of a case that an act was done to: a report, a figure, a piece of evidence, a version, a comment.
 *
 * @param id its own, as its room knows it
 * @param words how it read then, or null where the number says it all
 */
public record ActObject(String id, @Nullable String words) {

    public static ActObject of(Object id) {
        return new ActObject(id.toString(), null);
    }

    public static ActObject of(Object id, String words) {
        return new ActObject(id.toString(), words);
    }
}
