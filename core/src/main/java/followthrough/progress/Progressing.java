package followthrough.progress;

import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
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
    private final PlanReading plans;
    private final Planning planning;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Progressing(
            ProgressUpdates updates,
            PlanReading plans,
            Planning planning,
            AreaRegister areas,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.updates = updates;
        this.plans = plans;
        this.planning = planning;
        this.areas = areas;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    public void report(Actor actor, AreaReference reference, UUID actionId, ProgressReport report) {
        var area = areas.get(actor, reference);
        updates.waitForTurn(reference.value());
        var action = plans.action(reference, actionId);
        var owner = action.answering();
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
        planning.reportedAs(reference, actionId, report.done(), actor.on());
        var update = updates.save(new ProgressUpdate(reference, actionId, next(reference), report, actor));
        audit.record(
                actor,
                "progressReported",
                reference.value(),
                ActObject.of(update.id(), action.description()),
                null,
                report.text());
        events.publishEvent(new ProgressReported(reference, actionId, update.id(), update.reportedOn()));
    }

    /** The author puts other words in the place of a report that was wrong; the wrong one stays, struck out. */
    public void correct(Actor actor, AreaReference reference, UUID id, ProgressReport report, String reason) {
        updates.waitForTurn(reference.value());
        var wrong = own(actor, reference, id);
        var found = new ArrayList<>(reasonMissing(reason));
        found.addAll(report.obstacles());
        Refused.unlessEmpty(found);
        Refused.when(report.equals(wrong.report()), "progressNotChanged");
        wrong.strike(actor, reason.strip());
        var right = updates.save(wrong.corrected(next(reference), report));
        right.ratedAs(wrong);
        standsAsReported(right);
        audit.record(
                actor,
                "progressCorrected",
                reference.value(),
                inRecord(right),
                ActPayload.before(wrong.text()).then(report.text()).because(reason));
        events.publishEvent(new ProgressReported(reference, right.action(), right.id(), right.reportedOn()));
    }

    /** The author takes a report back that should not be there; it stays, struck out, with the reason. */
    public void strikeOut(Actor actor, AreaReference reference, UUID id, String reason) {
        var wrong = own(actor, reference, id);
        Refused.unlessEmpty(reasonMissing(reason));
        wrong.strike(actor, reason.strip());
        standsAsReported(wrong);
        audit.record(actor, "progressStruckOut", reference.value(), inRecord(wrong), wrong.text(), reason.strip());
    }

    /** One report as its author may correct it; nobody else finds it. */
    @Transactional(readOnly = true)
    public ProgressUpdate mine(Actor actor, AreaReference reference, UUID id) {
        return of(actor, reference).stream()
                .filter(update -> update.id().equals(id) && actor.isSameAs(update.reportedBy()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ProgressUpdate own(Actor actor, AreaReference reference, UUID id) {
        var area = areas.get(actor, reference);
        var update = of(actor, reference).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        Refused.unlessEmpty(update.obstaclesToStrike(actor));
        return update;
    }

    /** The report, by the words of its action; one that was taken out since has none. */
    private ActObject inRecord(ProgressUpdate update) {
        var words = plans.actions(update.area()).stream()
                .filter(action -> action.id().equals(update.action()))
                .map(PlannedAction::description)
                .findFirst();
        return new ActObject(update.id().toString(), words.orElse(null));
    }

    /** Whether the action is finished is what its newest report that counts says. */
    private void standsAsReported(ProgressUpdate about) {
        var reports = stored(about.area()).stream()
                .filter(update -> update.action().equals(about.action()))
                .toList();
        var done = !reports.isEmpty() && reports.get(0).done();
        planning.reportedAs(about.area(), about.action(), false, null); // said anew, as of the first that says so
        planning.reportedAs(about.area(), about.action(), done, ProgressUpdate.finishedOn(reports));
    }

    private static List<Obstacle> reasonMissing(String reason) {
        return reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of();
    }

    private int next(AreaReference reference) {
        return updates.lastNumber(reference.value()) + 1;
    }

    /** Keeps with a report what the rules say on its day; they are decided outside this room. */
    public void rated(UUID update, Colour colour, String why) {
        updates.findById(update).orElseThrow(NotFound::new).rate(colour, why);
    }

    /** The months since the plan was signed, newest first; empty for inspectors and for what is history only. */
    @Transactional(readOnly = true)
    public List<Round> rounds(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        var live = inspecting.stored(area.inspection()).liveFrom();
        if (actor.isInspector() || live == null) return List.of();
        var ended = area.endedOn();
        return Rounds.of(plans.storedVersions(reference), stored(reference), live, ended == null ? actor.on() : ended);
    }

    /** Newest first, those that were struck out included, for those who may see the authority's own work. */
    @Transactional(readOnly = true)
    public List<ProgressUpdate> of(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        if (actor.isInspector()) return List.of();
        return updates.findByAreaOrderByReportedOnDescPlaceDescNumberDesc(reference.value()).stream()
                .filter(update -> actor.role() != Role.OFFICER || owns(actor, update))
                .toList();
    }

    /** For rules that have asked for leave already: those that count, newest first. */
    @Transactional(readOnly = true)
    public List<ProgressUpdate> stored(AreaReference reference) {
        return updates.counting(reference.value());
    }

    /** A form sent twice is one report. */
    private boolean isReported(Actor actor, AreaReference reference, UUID action, ProgressReport report) {
        return stored(reference).stream()
                .anyMatch(known -> known.action().equals(action)
                        && known.reportedBy().equals(actor.person())
                        && known.reportedOn().equals(actor.on())
                        && known.report().equals(report));
    }

    private boolean owns(Actor actor, ProgressUpdate update) {
        return plans.actions(update.area()).stream()
                .filter(action -> action.id().equals(update.action()))
                .anyMatch(action -> {
                    var owner = action.answering();
                    return owner != null && actor.isSameAs(owner);
                });
    }
}
