package followthrough.plan;

import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Progress on actions: by the area lead, the director, and each owner on their own actions. */
@Service
@Transactional
public class Progressing {

    private final ProgressUpdates updates;
    private final ActionPlans plans;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Progressing(
            ProgressUpdates updates,
            ActionPlans plans,
            AreaRegister areas,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.updates = updates;
        this.plans = plans;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    public void report(Actor actor, AreaReference reference, UUID actionId, String text, boolean done) {
        var area = areas.get(actor, reference);
        var action =
                plans.findById(reference.value()).orElseThrow(NotFound::new).action(actionId);
        var owner = action.owner();
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR -> true;
                    case AREA_LEAD -> area.isLedBy(actor);
                    case OFFICER -> owner != null && actor.isSameAs(owner);
                    default -> false;
                });
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        Refused.unlessEmpty(text.isBlank() ? List.of(Obstacle.at("text", "progressWithoutWords")) : List.of());
        Refused.when(isReported(actor, reference, actionId, text.strip(), done), "progressReportedAlready");
        action.isDone(done);
        updates.save(new ProgressUpdate(reference, actionId, text.strip(), done, actor));
        audit.record(actor, "progressReported", reference.value(), null, text.strip());
        events.publishEvent(new ProgressReported(reference, actionId));
    }

    /** Newest first, for those who may see the authority's own work. */
    @Transactional(readOnly = true)
    public List<ProgressUpdate> of(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        if (actor.isInspector()) return List.of();
        return updates.findByAreaOrderByReportedOnDesc(reference.value()).stream()
                .filter(update -> actor.role() != Role.OFFICER || owns(actor, update))
                .toList();
    }

    /** A form sent twice is one report. */
    private boolean isReported(Actor actor, AreaReference reference, UUID action, String text, boolean done) {
        return updates.findByAreaOrderByReportedOnDesc(reference.value()).stream()
                .anyMatch(known -> known.action().equals(action)
                        && known.reportedBy().equals(actor.person())
                        && known.reportedOn().equals(actor.on())
                        && known.text().equals(text)
                        && known.done() == done);
    }

    private boolean owns(Actor actor, ProgressUpdate update) {
        return plans.findById(update.area().value()).stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.id().equals(update.action()))
                .anyMatch(action -> {
                    var owner = action.owner();
                    return owner != null && actor.isSameAs(owner);
                });
    }
}
