package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A named director's signature over an exact plan content, never over "the plan" in general. */
@Service
@Transactional
public class SigningOff {

    private final ActionPlans plans;
    private final PlanVersions versions;
    private final AreaRegister areas;
    private final Directory people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SigningOff(
            ActionPlans plans,
            PlanVersions versions,
            AreaRegister areas,
            Directory people,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.areas = areas;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /** What stands in the way of this person's signature; a four-eyes obstacle names who could sign instead. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSignOff(Actor actor, AreaReference reference) {
        var area = mayDecide(actor, reference);
        return obstacles(actor, plan(reference), area);
    }

    /** Signs the content with this fingerprint, which the signer has read; another content is never signed. */
    public void signOff(Actor actor, AreaReference reference, String sha256) {
        var area = mayDecide(actor, reference);
        var plan = plan(reference);
        var pending = pending(plan, sha256);
        Refused.unlessEmpty(obstacles(actor, plan, area));
        var change = plan.signedNumber() != null;
        plan.signOff(actor);
        pending.decide(PlanVersion.State.SIGNED, actor, null);
        audit.record(actor, "planSignedOff", reference.value(), null, pending.number() + " " + pending.shortCode());
        events.publishEvent(new PlanSignedOff(reference, pending.number(), change, actor));
    }

    /** Sends the plan back; the comments are not authorship. */
    public void returnWith(Actor actor, AreaReference reference, String sha256, String comments) {
        mayDecide(actor, reference);
        var plan = plan(reference);
        var pending = pending(plan, sha256);
        var change = plan.signedNumber() != null;
        plan.returnWith(comments);
        pending.decide(PlanVersion.State.RETURNED, actor, comments);
        audit.record(actor, "planReturned", reference.value(), null, comments);
        events.publishEvent(new PlanReturned(reference, pending.number(), change, actor));
    }

    private List<Obstacle> obstacles(Actor actor, ActionPlan plan, Area area) {
        var found = new ArrayList<Obstacle>();
        for (var obstacle : plan.obstaclesToSignOff(actor)) {
            found.add(
                    obstacle.code().equals("signerWrotePlan")
                            ? Obstacle.of("signerWrotePlan", names(eligible(plan, area)))
                            : obstacle);
        }
        if (actor.role() == Role.CHIEF_EXECUTIVE
                && !eligibleDirectors(plan, area).isEmpty()) {
            found.add(Obstacle.of("directorCouldSign", names(eligibleDirectors(plan, area))));
        }
        return found;
    }

    /** Directors first; the chief executive where no director is free of authorship. */
    private List<PersonId> eligible(ActionPlan plan, Area area) {
        var directors = eligibleDirectors(plan, area);
        if (!directors.isEmpty()) return directors;
        return people.holdersOf(Role.CHIEF_EXECUTIVE, area.authority()).stream()
                .filter(person -> !plan.authors().contains(person))
                .toList();
    }

    private List<PersonId> eligibleDirectors(ActionPlan plan, Area area) {
        return people.holdersOf(Role.DIRECTOR, area.authority()).stream()
                .filter(person -> !plan.authors().contains(person))
                .toList();
    }

    private String names(List<PersonId> who) {
        return String.join(", ", who.stream().map(people::name).toList());
    }

    private PlanVersion pending(ActionPlan plan, String sha256) {
        var version = versions.findByAreaAndNumber(plan.area().value(), plan.latestNumber())
                .orElseThrow(() -> new Refused(Obstacle.of("planNotSubmitted")));
        Refused.when(version.state() != PlanVersion.State.PENDING, "planNotSubmitted");
        if (!version.sha256().equals(sha256) || !plan.awaitsSignature()) throw new ChangedMeanwhile();
        return version;
    }

    private ActionPlan plan(AreaReference reference) {
        return plans.findById(reference.value()).orElseThrow(NotFound::new);
    }

    private Area mayDecide(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(actor.is(Role.DIRECTOR, area.authority()) || actor.is(Role.CHIEF_EXECUTIVE, area.authority()));
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }
}
