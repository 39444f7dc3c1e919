package followthrough.plan;

import followthrough.shared.Sha256;

/** The fingerprint of a plan as it stands, signed or not: what a signature would be over. */
public final class PlanFingerprint {

    public static String of(ActionPlan plan) {
        return Sha256.of(CanonicalPlan.of(plan));
    }

    private PlanFingerprint() {}
}
