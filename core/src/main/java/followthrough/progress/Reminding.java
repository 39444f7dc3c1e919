package followthrough.progress;

import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever leads an area or directs asks the owner of an action for it, in words that stand in the history. */
@Service
@Transactional
public class Reminding {

    private final PlanReading plans;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Reminding(PlanReading plans, AreaRegister areas, AuditTrail audit, ApplicationEventPublisher events) {
        this.plans = plans;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    public void remind(Actor actor, AreaReference reference, UUID id, String message) {
        var action = action(actor, reference, id);
        var owner = action.answering();
        var due = action.promised();
        Refused.when(action.done() || due == null, "nothingToRemind");
        Refused.when(owner == null, "nobodyToRemind");
        if (owner == null || due == null) throw new IllegalStateException("refused above");
        Refused.when(actor.isSameAs(owner), "remindsOneself");
        audit.record(
                actor,
                "actionReminded",
                reference.value(),
                ActObject.of(id, action.description()),
                null,
                message.strip());
        events.publishEvent(new ActionReminded(reference, owner, action.description(), due, message.strip(), actor));
    }

    private PlannedAction action(Actor actor, AreaReference reference, UUID id) {
        var area = areas.get(actor, reference);
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR, CHIEF_EXECUTIVE -> true;
                    case AREA_LEAD -> area.isLedBy(actor);
                    default -> false;
                });
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return plans.stored(reference).orElseThrow(NotFound::new).promised(id);
    }
}
