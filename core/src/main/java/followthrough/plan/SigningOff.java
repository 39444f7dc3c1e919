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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        returnWith(actor, reference, sha256, comments, List.of());
    }

    /** Sends the plan back with comments on the whole, beside single fields, or both. */
    public void returnWith(
            Actor actor, AreaReference reference, String sha256, String comments, List<ReturnComment> besideFields) {
        mayDecide(actor, reference);
        var plan = plan(reference);
        var pending = pending(plan, sha256);
        if (comments.isBlank() && besideFields.isEmpty()) throw new Refused(Obstacle.at("comments", "commentsMissing"));
        var change = plan.signedNumber() != null;
        plan.returnWith(comments.strip());
        pending.returnWith(comments.strip(), besideFields, actor);
        audit.record(actor, "planReturned", reference.value(), null, inWords(comments, besideFields));
        events.publishEvent(new PlanReturned(reference, pending.number(), change, actor));
    }

    /** What stands in the way of taking the signature that holds back. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToWithdraw(Actor actor, AreaReference reference) {
        mayDecide(actor, reference);
        return plan(reference).obstaclesToWithdraw();
    }

    /** Takes the signature back; {@code sha256} says over which content, so that no other one is meant. */
    public void withdraw(Actor actor, AreaReference reference, String sha256, String reason) {
        mayDecide(actor, reference);
        var plan = plan(reference);
        Refused.unlessEmpty(plan.obstaclesToWithdraw());
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        var signed = versions.findByAreaAndNumber(reference.value(), Objects.requireNonNull(plan.signedNumber()))
                .orElseThrow(NotFound::new);
        if (!signed.sha256().equals(sha256)) throw new ChangedMeanwhile();
        plan.withdrawSignature(signed.authors(), reason.strip());
        signed.withdraw(actor, reason.strip());
        audit.record(
                actor, "signatureWithdrawn", reference.value(), signed.number() + " " + signed.shortCode(), reason);
        events.publishEvent(new SignatureWithdrawn(reference, signed.number(), actor));
    }

    private static String inWords(String comments, List<ReturnComment> besideFields) {
        return Stream.concat(
                        Stream.of(comments.strip()).filter(words -> !words.isEmpty()),
                        besideFields.stream()
                                .map(comment -> comment.field()
                                        + (comment.number() == 0 ? "" : " " + comment.number())
                                        + ": " + comment.words()))
                .collect(Collectors.joining("\n"));
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
