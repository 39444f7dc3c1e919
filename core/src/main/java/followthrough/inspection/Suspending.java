package followthrough.inspection;

import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.audit.StandingCases;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator has a whole case stand still, and go on again: nobody acts in it meanwhile (the record refuses what
 * would be done), and its clocks wait. Needs no second person, since it changes nothing of what the case says.
 */
@Service
@Transactional
public class Suspending {

    private final Inspections inspections;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspending(Inspections inspections, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.inspections = inspections;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whatever stands still now, the longest first. */
    @Transactional(readOnly = true)
    public List<Suspension> list(Actor administrator) {
        mayAdminister(administrator);
        return inspections.suspended();
    }

    /**
     * Whether it goes on, for administrators, who learn nothing else of it: a visit that is neither announced nor has an
     * issued letter is not there for them. Whatever stands still was known to one of them, and does not do so for ever.
     */
    @Transactional(readOnly = true)
    public Inspection get(Actor administrator, InspectionReference reference) {
        return find(administrator, reference).orElseThrow(NotFound::new);
    }

    /** The same, or nothing where there is no such case for them. */
    @Transactional(readOnly = true)
    public Optional<Inspection> find(Actor administrator, InspectionReference reference) {
        mayAdminister(administrator);
        return inspections
                .findById(reference.value())
                .filter(found -> found.isKnownOutside(administrator.on()) || found.suspension() != null);
    }

    public void suspend(Actor administrator, InspectionReference reference, String reason) {
        var inspection = get(administrator, reference);
        Refused.when(inspection.suspension() != null, "caseSuspendedAlready");
        Refused.when(inspection.stage() == Inspection.Stage.CANCELLED, "visitCalledOff");
        if (reason.isBlank()) throw new Refused(Obstacle.at("reason", "reasonMissing"));
        inspection.suspend(clock.instant(), reason.strip());
        audit.publish(administrator, "caseSuspended", reference.value(), null, reason.strip());
        events.publishEvent(new CaseSuspended(reference, reason.strip(), administrator));
    }

    public void resume(Actor administrator, InspectionReference reference) {
        var inspection = get(administrator, reference);
        var stoodStill = inspection.suspension();
        if (stoodStill == null) throw new Refused(Obstacle.of("caseNotSuspended"));
        inspection.resume();
        audit.publish(administrator, "caseResumed", reference.value(), ActPayload.after(day(stoodStill)));
        events.publishEvent(new CaseResumed(reference, stoodStill.since(), administrator));
    }

    /** Those of them that stand still. */
    @Transactional(readOnly = true)
    public Map<InspectionReference, Suspension> among(Collection<InspectionReference> references) {
        if (references.isEmpty()) return Map.of();
        return inspections
                .suspendedAmong(references.stream()
                        .map(InspectionReference::value)
                        .distinct()
                        .sorted()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Suspension::inspection, Function.identity()));
    }

    /** What happens elsewhere cannot reach a case that stands still: it would be lost there. */
    @Transactional(readOnly = true)
    public void mustGoOn(InspectionReference reference) {
        var standsStill = inspections
                .findById(reference.value())
                .map(Inspection::suspension)
                .orElse(null);
        if (standsStill == null) return;
        throw new Refused(StandingCases.obstacle(reference.value(), day(standsStill), standsStill.because()));
    }

    private LocalDate day(Suspension suspension) {
        return LocalDate.ofInstant(suspension.since(), clock.getZone());
    }

    private static void mayAdminister(Actor actor) {
        actor.mustBe(actor.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }
}
