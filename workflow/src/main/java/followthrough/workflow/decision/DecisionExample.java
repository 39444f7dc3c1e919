package followthrough.workflow.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that was kept with its answer, and what a version says to it.
 *
 * @param expected one text for each column; nothing when no row fits
 * @param said what the version answers; null when it does not ask these questions any more
 */
public record DecisionExample(
        UUID id,
        String name,
        List<String> inputs,
        List<String> expected,
        @Nullable List<String> said) {

    public DecisionExample {
        inputs = List.copyOf(inputs);
        expected = List.copyOf(expected);
        said = said == null ? null : List.copyOf(said);
    }

    public boolean isAsked() {
        return said != null;
    }

    public boolean failed() {
        return said != null && !said.equals(expected);
    }
}
