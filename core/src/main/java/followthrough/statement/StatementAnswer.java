package followthrough.statement;

import followthrough.plan.CanonicalPlan;
import followthrough.plan.PlanVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one finding, as it was frozen in a part of a statement.
 *
 * @param area its reference; empty in what was sent before parts were kept
 * @param finding the finding's own words
 * @param signature null in an unsigned draft
 * @param plan the plan's own text, of which a statement sent before parts were kept holds several
 */
public record StatementAnswer(
        String area, String finding, @Nullable Signature signature, String plan) {

    /** Whether this is the answer that this very plan gives. */
    boolean isOf(PlanVersion version) {
        if (signature != null) return signature.sha256().equals(version.sha256());
        return plan.contains(version.content().strip());
    }

    /** Without what the authority keeps to itself. */
    StatementAnswer withoutReasons() {
        return new StatementAnswer(area, finding, signature, CanonicalPlan.withoutReasons(plan));
    }

    boolean hasReasons() {
        return !withoutReasons().plan().equals(plan);
    }

    /**
     * Whose signature the plan bore when it was sent.
     *
     * @param by "X for Y" where somebody covered
     */
    public record Signature(int version, LocalDate on, String by, String sha256) {}
}
