package followthrough.plan;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the director said about one field of a plan.
 *
 * @param field "outcome", "action", "measure", or another field of the plan by its name
 * @param item the action or measure, which keeps its identity when others are moved around it; null for other fields
 * @param number where the action or measure stood in the version that was returned, from 1; 0 for other fields
 */
@Embeddable
public record ReturnComment(String field, @Nullable UUID item, int number, String words) {

    static final String ACTION = "action";
    static final String MEASURE = "measure";

    /** As a director writes it over a version: the identity of the item is found by its number. */
    public static ReturnComment beside(String field, int number, String words) {
        return new ReturnComment(field, null, number, words);
    }

    ReturnComment saying(String other) {
        return new ReturnComment(field, item, number, other);
    }

    /** About the field with this name, or about an action or measure if the name is "action" or "measure". */
    public boolean isAbout(String name, @Nullable UUID identity) {
        return field.equals(name) && (item == null || item.equals(identity));
    }
}
