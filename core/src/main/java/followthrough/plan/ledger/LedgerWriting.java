package followthrough.plan.ledger;

import followthrough.plan.ActionPlan;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanSignedOff;
import followthrough.plan.PlanVersion;
import followthrough.plan.Promise;
import followthrough.shared.Actor;
import followthrough.shared.WorkingDays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger with each signature: what the last signed version promised is compared with what is signed now. */
@Component
class LedgerWriting {

    private final DateChanges changes;
    private final PlanReading plans;
    private final WorkingDays workingDays;

    LedgerWriting(DateChanges changes, PlanReading plans, WorkingDays workingDays) {
        this.changes = changes;
        this.plans = plans;
        this.workingDays = workingDays;
    }

    @EventListener
    @Transactional
    void on(PlanSignedOff event) {
        var versions = plans.storedVersions(event.area());
        var signed = versions.stream()
                .filter(version -> version.number() == event.number())
                .findFirst()
                .orElseThrow();
        lastBefore(signed, versions).ifPresent(before -> {
            var plan = plans.stored(event.area()).orElseThrow();
            before.promises().forEach(promise -> compare(promise, plan, signed, event.by()));
        });
    }

    /** The version promised last is the one signed before this one, also when its signature was withdrawn since. */
    private static Optional<PlanVersion> lastBefore(PlanVersion signed, List<PlanVersion> newestFirst) {
        return newestFirst.stream()
                .filter(version -> version.number() < signed.number() && version.wasSigned())
                .findFirst();
    }

    /** What was handed in before a drop had to have a reason has none. */
    private static NewDateReason whyDropped(ActionPlan plan, Promise promise) {
        return plan.promised(promise.action()).reason();
    }

    private void compare(Promise promise, ActionPlan plan, PlanVersion signed, Actor by) {
        var from = promise.due();
        if (from == null) return;
        var now = plan.actions().stream()
                .filter(action -> action.id().equals(promise.action()))
                .findFirst();
        if (now.isEmpty()) {
            if (!plan.isDone(promise.action()))
                changes.save(new DateChange(signed, promise, from, null, null, whyDropped(plan, promise), by));
            return;
        }
        var to = Objects.requireNonNull(now.get().due());
        if (!to.equals(from))
            changes.save(new DateChange(
                    signed,
                    promise,
                    from,
                    to,
                    workingDays.between(from, to),
                    now.get().reason(),
                    by));
    }
}
