package followthrough.plan.ledger;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised for when, what became of it, and why: signed dates are never overwritten unseen. */
@Service
@Transactional(readOnly = true)
public class PromiseLedger {

    private final DateChanges changes;
    private final PlanReading reading;
    private final AreaRegister areas;

    PromiseLedger(DateChanges changes, PlanReading reading, AreaRegister areas) {
        this.changes = changes;
        this.reading = reading;
        this.areas = areas;
    }

    /** Every change of a signed date of this area, oldest first, as far as this person may read the plan. */
    public List<DateChange> of(Actor actor, AreaReference area) {
        areas.get(actor, area);
        var last = lastReadable(actor, area);
        return changes.findByAreaOrderByVersionAscFromDateAsc(area.value()).stream()
                .filter(change -> change.version() <= last)
                .filter(change -> actor.role() != Role.OFFICER || isOwn(actor, change))
                .toList();
    }

    /** How far each action of the plan has moved; actions that never moved are left out. */
    public Map<UUID, Slippage> byAction(Actor actor, AreaReference area) {
        return byAction(of(actor, area));
    }

    /** For rules that have asked for leave already. */
    public Map<UUID, Slippage> stored(AreaReference area) {
        return byAction(changes.findByAreaOrderByVersionAscFromDateAsc(area.value()));
    }

    /** How far the whole area has moved. */
    public Slippage slip(Actor actor, AreaReference area) {
        return byAction(actor, area).values().stream().reduce(Slippage.NONE, Slippage::and);
    }

    /** How far several areas have moved, each by itself, for lists: asked for at once. */
    public Map<AreaReference, Slippage> slips(Actor actor, Collection<Area> chosen) {
        var readable = chosen.stream()
                .filter(area -> areas.mayOpen(actor, area))
                .collect(Collectors.toMap(
                        area -> area.reference().value(), area -> lastReadable(actor, area.reference())));
        return changes.findByAreaInOrderByVersionAscFromDateAsc(List.copyOf(readable.keySet())).stream()
                .filter(change ->
                        change.version() <= readable.getOrDefault(change.area().value(), 0))
                .filter(change -> actor.role() != Role.OFFICER || isOwn(actor, change))
                .collect(Collectors.groupingBy(DateChange::area))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> together(entry.getValue())));
    }

    /** Inspectors learn of no date that was changed after what they were sent. */
    private int lastReadable(Actor actor, AreaReference area) {
        if (!actor.isInspector()) return Integer.MAX_VALUE;
        return reading.signed(actor, area).map(PlanVersion::number).orElse(0);
    }

    private Slippage together(List<DateChange> ofOneArea) {
        return byAction(ofOneArea).values().stream().reduce(Slippage.NONE, Slippage::and);
    }

    private Map<UUID, Slippage> byAction(List<DateChange> ofOneArea) {
        var moved = new HashMap<UUID, Slippage>();
        ofOneArea.forEach(change -> moved.merge(change.action(), slip(change), Slippage::then));
        return moved;
    }

    private Slippage slip(DateChange change) {
        var days = change.workingDays();
        return days == null ? Slippage.DROPPED : Slippage.by(days);
    }

    private boolean isOwn(Actor actor, DateChange change) {
        return reading.actions(change.area()).stream()
                .filter(action -> action.id().equals(change.action()))
                .anyMatch(action -> {
                    var owner = action.answering();
                    return owner != null && actor.isSameAs(owner);
                });
    }
}
