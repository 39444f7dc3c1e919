package followthrough.plan;

import followthrough.shared.Sha256;
import java.util.List;
import java.util.function.Supplier;

/** Over what the last signature holds, seen from the plan as it stands now. */
public enum Holding {
    /** No signature holds. */
    NONE,
    /** It is over exactly these words. */
    EXACT,
    /** It is over these words but for corrected misspellings, each of which is shown beside it. */
    CORRECTED,
    /** The plan says something else by now: the signature holds over the version that was signed, not over this. */
    CHANGED;

    /** Decided by fingerprints alone, never by what state the plan says it is in. */
    static Holding of(ActionPlan plan, List<PlanVersion> versions, Supplier<List<PlanCorrection>> corrections) {
        var number = plan.signedNumber();
        if (number == null) return NONE;
        var signed = versions.stream()
                .filter(version -> version.number() == number && version.state() == PlanVersion.State.SIGNED)
                .findFirst();
        if (signed.isEmpty()) return NONE;
        var text = CanonicalPlan.of(plan);
        if (signed.get().isSignatureOver(text)) return EXACT;
        var fingerprint = Sha256.of(text);
        return corrections.get().stream()
                        .filter(correction -> correction.version() == number)
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.sha256().equals(fingerprint))
                        .isPresent()
                ? CORRECTED
                : CHANGED;
    }
}
