package followthrough.plan.ledger;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.people.Directory;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A promise goes to somebody else when its owner is ill or leaves; the plan stays signed as it was. */
@Service
@Transactional
public class HandingOn {

    private final PlanReading plans;
    private final Planning planning;
    private final AreaRegister areas;
    private final Directory people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    HandingOn(
            PlanReading plans,
            Planning planning,
            AreaRegister areas,
            Directory people,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.planning = planning;
        this.areas = areas;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /** The action as those see it who may hand it on: its area's lead, and whoever directs. */
    @Transactional(readOnly = true)
    public PlannedAction get(Actor actor, AreaReference reference, UUID action) {
        mayHandOn(actor, reference);
        return plan(reference).promised(action);
    }

    /** Who can answer for an action of the area: whoever could report on it. */
    @Transactional(readOnly = true)
    public Set<PersonId> eligible(Actor actor, AreaReference reference) {
        return eligible(mayHandOn(actor, reference));
    }

    /**
     * Hands an action on.
     *
     * @param reason why, in words that stand in the area's history
     */
    public void handOn(Actor actor, AreaReference reference, UUID id, @Nullable PersonId to, String reason) {
        var area = mayHandOn(actor, reference);
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        var plan = plan(reference);
        var action = plan.promised(id);
        var from = action.answering();
        var found = new ArrayList<>(plan.obstaclesToHandOn(id));
        if (to == null || !eligible(area).contains(to)) found.add(Obstacle.at("to", "ownerNotEligible"));
        else if (to.equals(from)) found.add(Obstacle.at("to", "ownerSame"));
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        Refused.unlessEmpty(found);
        if (to == null) throw new IllegalStateException("refused above");
        planning.handOn(reference, id, to);
        var before = from == null ? ActPayload.before(action.ownerName()) : ActPayload.before(from);
        audit.record(actor, "actionHandedOn", reference.value(), before.then(to).because(reason));
        events.publishEvent(new ActionHandedOn(reference, id, action.description(), from, to));
    }

    private Set<PersonId> eligible(Area area) {
        var found = new LinkedHashSet<PersonId>(holders(Role.OFFICER, area.authority()));
        var lead = area.lead();
        if (lead != null && people.holds(lead, Role.AREA_LEAD, area.authority())) found.add(lead);
        found.addAll(holders(Role.DIRECTOR, area.authority()));
        return found;
    }

    private List<PersonId> holders(Role role, Body body) {
        return people.holdersOf(role, body);
    }

    private Area mayHandOn(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR, CHIEF_EXECUTIVE -> true;
                    case AREA_LEAD -> area.isLedBy(actor);
                    default -> false;
                });
        return area;
    }

    private ActionPlan plan(AreaReference reference) {
        return plans.stored(reference).orElseThrow(NotFound::new);
    }
}
