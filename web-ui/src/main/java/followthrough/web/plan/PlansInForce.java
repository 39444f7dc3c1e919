package followthrough.web.plan;

import followthrough.plan.Holding;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a plan is in force: the words that were signed, as long as their signature holds. A change of them that is
 * written, handed in or returned stands beside them, for whoever may read drafts, and never in their place.
 */
@Component
@Transactional(readOnly = true)
public class PlansInForce {

    private final PlanReading plans;

    PlansInForce(PlanReading plans) {
        this.plans = plans;
    }

    /** What holds, as this person reads it; while nothing is signed, the plan as it stands, for those who may see it. */
    public Optional<PlanDocument> of(Actor me, AreaReference area) {
        var plan = plans.working(me, area);
        var signed = plans.signed(me, area);
        if (plan.isPresent() && (signed.isEmpty() || plans.holding(me, area) != Holding.CHANGED))
            return plan.map(known -> PlanDocument.of(known).forReader(me));
        return signed.map(version -> inForce(me, version).forReader(me));
    }

    /** The change that is not in force, for those who may read it; nothing where the plan is as it was signed. */
    public Optional<PlanDocument> change(Actor me, AreaReference area) {
        if (plans.holding(me, area) != Holding.CHANGED) return Optional.empty();
        return plans.working(me, area).map(plan -> PlanDocument.of(plan).forReader(me));
    }

    /** Versions from before identities were kept beside the text cannot be told from what is written by now. */
    private PlanDocument inForce(Actor me, PlanVersion version) {
        var text = PlanDocument.of(version.content());
        var told = version.actions().size() == text.actions().size();
        if (me.isInspector() || (me.readsNoDrafts() && !told)) return text;
        var plan = plans.stored(version.area());
        return plan.map(known -> told ? text.inForce(known, version.actions()) : PlanDocument.of(known))
                .orElse(text);
    }
}
