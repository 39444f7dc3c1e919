package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.people.Directing;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.CoveredWork;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Directing directing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SigningOff(
            ActionPlans plans,
            PlanVersions versions,
            AreaRegister areas,
            Directory people,
            Directing directing,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.areas = areas;
        this.people = people;
        this.directing = directing;
        this.audit = audit;
        this.events = events;
    }

    /** What stands in the way of this person's signature; a four-eyes obstacle names who could sign instead. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSignOff(Actor actor, AreaReference reference) {
        return obstacles(actor, undecided(actor, reference));
    }

    /** Signs the content with this fingerprint, which the signer has read; another content is never signed. */
    public void signOff(Actor actor, AreaReference reference, String sha256) {
        var plan = undecided(actor, reference);
        var pending = pending(plan, sha256);
        Refused.unlessEmpty(obstacles(actor, plan));
        var change = plan.signedNumber() != null;
        plan.signOff(actor);
        pending.decide(PlanVersion.State.SIGNED, actor, null);
        areas.officersAre(reference, plan.officers());
        audit.record(
                actor,
                "planSignedOff",
                reference.value(),
                ActObject.of(pending.number()),
                ActPayload.after(pending.inRecord()));
        events.publishEvent(new PlanSignedOff(reference, pending.number(), change, actor));
    }

    /** Sends the plan back; the comments are not authorship. */
    public void returnWith(Actor actor, AreaReference reference, String sha256, String comments) {
        returnWith(actor, reference, sha256, comments, List.of());
    }

    /** Sends the plan back with comments on the whole, beside single fields, or both. */
    public void returnWith(
            Actor actor, AreaReference reference, String sha256, String comments, List<ReturnComment> besideFields) {
        var plan = undecided(actor, reference);
        var pending = pending(plan, sha256);
        if (comments.isBlank() && besideFields.isEmpty()) throw new Refused(Obstacle.at("comments", "commentsMissing"));
        var change = plan.signedNumber() != null;
        plan.returnWith(comments.strip());
        pending.returnWith(comments.strip(), besideFields, actor);
        audit.record(
                actor,
                "planReturned",
                reference.value(),
                ActObject.of(pending.number()),
                null,
                inWords(comments, besideFields));
        events.publishEvent(new PlanReturned(reference, pending.number(), change, actor));
    }

    /** What stands in the way of taking the signature that holds back. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToWithdraw(Actor actor, AreaReference reference) {
        var plan = signed(actor, reference);
        var limits = actor.obstaclesTo(CoveredWork.Kind.PLANS);
        return limits.isEmpty() ? plan.obstaclesToWithdraw() : limits;
    }

    /** Takes the signature back; {@code sha256} says over which content, so that no other one is meant. */
    public void withdraw(Actor actor, AreaReference reference, String sha256, String reason) {
        var plan = signed(actor, reference);
        Refused.unlessEmpty(plan.obstaclesToWithdraw());
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        var signed = versions.findByAreaAndNumber(reference.value(), Objects.requireNonNull(plan.signedNumber()))
                .orElseThrow(NotFound::new);
        if (!signed.sha256().equals(sha256)) throw new ChangedMeanwhile();
        plan.withdrawSignature(signed.authors(), reason.strip());
        signed.withdraw(actor, reason.strip());
        audit.record(
                actor,
                "signatureWithdrawn",
                reference.value(),
                ActObject.of(signed.number()),
                ActPayload.before(signed.inRecord()).then(reason));
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

    private List<Obstacle> obstacles(Actor actor, ActionPlan plan) {
        return Stream.concat(
                        actor.obstaclesTo(CoveredWork.Kind.PLANS).stream(), plan.obstaclesToSignOff(actor).stream())
                .map(obstacle -> obstacle.code().equals("signerWrotePlan")
                        ? Obstacle.of("signerWrotePlan", names(plan))
                        : obstacle)
                .toList();
    }

    /** Who could sign it instead. */
    private String names(ActionPlan plan) {
        return directing.able(plan.area().authority(), plan.authors()).stream()
                .map(people::name)
                .collect(Collectors.joining(", "));
    }

    private PlanVersion pending(ActionPlan plan, String sha256) {
        var version = versions.findByAreaAndNumber(plan.area().value(), plan.latestNumber())
                .orElseThrow(() -> new Refused(Obstacle.of("planNotSubmitted")));
        Refused.when(version.state() != PlanVersion.State.PENDING, "planNotSubmitted");
        if (!version.sha256().equals(sha256) || !plan.awaitsSignature()) throw new ChangedMeanwhile();
        return version;
    }

    /** A plan to sign or to return; nobody decides on what they wrote. */
    private ActionPlan undecided(Actor actor, AreaReference reference) {
        var area = directed(actor, reference);
        var plan = plans.findById(reference.value());
        directing.mustDirect(
                actor, area.authority(), plan.map(ActionPlan::authors).orElse(Set.of()));
        return plan.orElseThrow(NotFound::new);
    }

    private ActionPlan signed(Actor actor, AreaReference reference) {
        directing.mustDirect(actor, directed(actor, reference).authority());
        return plans.findById(reference.value()).orElseThrow(NotFound::new);
    }

    private Area directed(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(Directing.directs(actor, area.authority()));
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }
}
