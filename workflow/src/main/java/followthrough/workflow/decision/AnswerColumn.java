package followthrough.workflow.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a decision table answers.
 *
 * @param name under which the application reads it
 * @param allowed a FEEL test of what it may be, such as {@code "RED","AMBER"}; null when anything may
 */
public record AnswerColumn(
        String id,
        String label,
        @Nullable String name,
        @Nullable String type,
        @Nullable String allowed) {

    boolean isSameAs(AnswerColumn other) {
        return id.equals(other.id) && Objects.equals(name, other.name) && Objects.equals(type, other.type);
    }

    boolean isNumber() {
        return "integer".equals(type) || "long".equals(type) || "double".equals(type);
    }
}
