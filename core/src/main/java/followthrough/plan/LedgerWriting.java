package followthrough.plan;

import followthrough.shared.Actor;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the ledger with each signature: what the last signed version promised is compared with what is signed now. */
@Component
class LedgerWriting {

    private final DateChanges changes;
    private final PlanVersions versions;

    LedgerWriting(DateChanges changes, PlanVersions versions) {
        this.changes = changes;
        this.versions = versions;
    }

    /** The version promised last is the one signed before this one, also when its signature was withdrawn since. */
    void signed(ActionPlan plan, PlanVersion signed, Actor by) {
        var area = plan.area().value();
        versions.findByAreaOrderByNumberDesc(area).stream()
                .filter(version -> version.number() < signed.number() && version.wasSigned())
                .findFirst()
                .ifPresent(before -> before.promises().forEach(promise -> compare(promise, plan, signed, by)));
    }

    private void compare(Promise promise, ActionPlan plan, PlanVersion signed, Actor by) {
        var from = promise.due();
        if (from == null) return;
        var now = plan.actions().stream()
                .filter(action -> action.id().equals(promise.action()))
                .findFirst();
        if (now.isEmpty()) {
            if (!plan.isDone(promise.action()))
                changes.save(new DateChange(signed, promise, from, null, NewDateReason.NONE, by));
            return;
        }
        var to = Objects.requireNonNull(now.get().due());
        if (!to.equals(from))
            changes.save(new DateChange(signed, promise, from, to, now.get().reason(), by));
    }
}
