package followthrough.plan;

import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
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
    private final PlanVersions versions;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Progressing(
            ProgressUpdates updates,
            ActionPlans plans,
            PlanVersions versions,
            AreaRegister areas,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.updates = updates;
        this.plans = plans;
        this.versions = versions;
        this.areas = areas;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    public void report(Actor actor, AreaReference reference, UUID actionId, ProgressReport report) {
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
        Refused.unlessEmpty(report.obstacles());
        Refused.when(isReported(actor, reference, actionId, report), "progressReportedAlready");
        action.isDone(report.done());
        var number = stored(reference).size() + 1;
        var update = updates.save(new ProgressUpdate(reference, actionId, number, report, actor));
        audit.record(actor, "progressReported", reference.value(), null, report.text());
        events.publishEvent(new ProgressReported(reference, actionId, update.id()));
    }

    /** Keeps with a report what the rules say on its day; they are decided outside this room. */
    public void rated(UUID update, Colour colour, String why) {
        updates.findById(update).orElseThrow(NotFound::new).rate(colour, why);
    }

    /** The months since the plan was signed, newest first; empty for inspectors and for cases recorded later. */
    @Transactional(readOnly = true)
    public List<Round> rounds(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        if (actor.isInspector() || inspecting.stored(area.inspection()).recordedLater()) return List.of();
        var ended = area.endedOn();
        return Rounds.of(
                versions.findByAreaOrderByNumberDesc(reference.value()),
                updates.findByAreaOrderByReportedOnDescNumberDesc(reference.value()),
                ended == null ? actor.on() : ended);
    }

    /** Newest first, for those who may see the authority's own work. */
    @Transactional(readOnly = true)
    public List<ProgressUpdate> of(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        if (actor.isInspector()) return List.of();
        return updates.findByAreaOrderByReportedOnDescNumberDesc(reference.value()).stream()
                .filter(update -> actor.role() != Role.OFFICER || owns(actor, update))
                .toList();
    }

    /** For rules that have asked for leave already: newest first. */
    @Transactional(readOnly = true)
    public List<ProgressUpdate> stored(AreaReference reference) {
        return updates.findByAreaOrderByReportedOnDescNumberDesc(reference.value());
    }

    /** A form sent twice is one report. */
    private boolean isReported(Actor actor, AreaReference reference, UUID action, ProgressReport report) {
        return updates.findByAreaOrderByReportedOnDescNumberDesc(reference.value()).stream()
                .anyMatch(known -> known.action().equals(action)
                        && known.reportedBy().equals(actor.person())
                        && known.reportedOn().equals(actor.on())
                        && known.report().equals(report));
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
