package followthrough.plan.ledger;

import followthrough.area.AreaRegister;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.Promise;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signature would do to dates that were signed before: as the ledger will say it, told beforehand. */
@Service
@Transactional(readOnly = true)
public class MovingDates {

    private final PlanReading plans;
    private final PromiseLedger ledger;
    private final AreaRegister areas;
    private final WorkingDays workingDays;

    MovingDates(PlanReading plans, PromiseLedger ledger, AreaRegister areas, WorkingDays workingDays) {
        this.plans = plans;
        this.ledger = ledger;
        this.areas = areas;
        this.workingDays = workingDays;
    }

    /** Of the version that waits for its signature, in the order of what was signed last; for the authority alone. */
    public List<MovingDate> of(Actor actor, AreaReference area) {
        areas.get(actor, area);
        if (actor.readsNoDrafts() || actor.role() == Role.OFFICER) return List.of();
        var all = plans.storedVersions(area);
        var pending = all.stream()
                .filter(version -> version.state() == PlanVersion.State.PENDING)
                .findFirst();
        var signed = all.stream().filter(PlanVersion::wasSigned).findFirst();
        if (pending.isEmpty() || signed.isEmpty()) return List.of();
        var slips = ledger.stored(area);
        return signed.get().promises().stream()
                .flatMap(promise -> moving(promise, pending.get(), slips).stream())
                .toList();
    }

    private Optional<MovingDate> moving(Promise before, PlanVersion pending, Map<UUID, Slippage> slips) {
        var from = before.due();
        if (from == null) return Optional.empty();
        var known = slips.getOrDefault(before.action(), Slippage.NONE);
        var number = pending.actions().indexOf(before.action()) + 1;
        if (number == 0) {
            var plan = plans.stored(pending.area()).orElseThrow();
            if (plan.isDone(before.action())) return Optional.empty();
            var because =
                    plan.awaitsSignature() ? plan.promised(before.action()).reason() : NewDateReason.NONE;
            return Optional.of(new MovingDate(
                    before.action(), 0, before.words(), from, null, 0, because, known.then(Slippage.DROPPED)));
        }
        var to = Objects.requireNonNull(pending.promises().get(number - 1).due());
        if (to.equals(from)) return Optional.empty();
        var days = workingDays.between(from, to);
        return Optional.of(new MovingDate(
                before.action(),
                number,
                before.words(),
                from,
                to,
                days,
                NewDateReason.NONE,
                known.then(Slippage.by(days))));
    }
}
