package followthrough.workflow.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a decision table asks.
 *
 * @param name the value that the application hands it
 * @param type string, integer, boolean …
 */
public record Question(
        String id,
        String label,
        @Nullable String name,
        @Nullable String type) {

    boolean isSameAs(Question other) {
        return id.equals(other.id) && Objects.equals(name, other.name) && Objects.equals(type, other.type);
    }

    public boolean asksYesOrNo() {
        return "boolean".equals(type);
    }

    public boolean asksNumber() {
        return "integer".equals(type) || "long".equals(type) || "double".equals(type);
    }
}
