package followthrough.plan;

import java.util.List;
import java.util.UUID;

/**
 * A plan in the text that signatures are over, with the identities that the text does not show.
 *
 * @param text one "Label: value" a line
 * @param actions in the order of the text; empty where they were not kept
 * @param measures in the order of the text; empty where they were not kept
 */
public record CanonicalText(String text, List<UUID> actions, List<UUID> measures) {

    /** Without why dates moved, which is the authority's own. */
    public CanonicalText withoutReasons() {
        return new CanonicalText(CanonicalPlan.withoutReasons(text), actions, measures);
    }

    static CanonicalText of(ActionPlan plan) {
        return new CanonicalText(
                CanonicalPlan.of(plan),
                plan.actions().stream().map(PlannedAction::id).toList(),
                plan.measures().stream().map(SuccessMeasure::id).toList());
    }
}
