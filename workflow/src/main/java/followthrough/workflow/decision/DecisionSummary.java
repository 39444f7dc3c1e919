package followthrough.workflow.decision;

import org.jspecify.annotations.Nullable;

/**
 * A decision table at a glance.
 *
 * @param inEffect what decides a case that begins today
 * @param ahead the next version that has a day in the future, or null
 * @param elsewhere open cases that another version than the one in effect decides
 */
public record DecisionSummary(
        DecisionKey decision,
        String name,
        String description,
        DecisionVersion inEffect,
        @Nullable DecisionVersion ahead,
        long elsewhere) {

    /** What a version decides. */
    public enum Standing {
        IN_EFFECT,
        AHEAD,
        EARLIER,
        WAITING,
        RETIRED
    }

    public Standing standing(DecisionVersion version) {
        if (version.retired()) return Standing.RETIRED;
        if (version.number() == inEffect.number()) return Standing.IN_EFFECT;
        var from = version.effectiveFrom();
        if (from == null) return Standing.WAITING;
        return ahead != null && !from.isBefore(ahead.effectiveFrom()) ? Standing.AHEAD : Standing.EARLIER;
    }
}
