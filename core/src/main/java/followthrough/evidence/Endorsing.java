package followthrough.evidence;

import followthrough.area.AreaRegister;
import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.people.Directing;
import followthrough.progress.MeasuredValue;
import followthrough.progress.Measuring;
import followthrough.progress.OpenActions;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.CoveredWork;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director's word that the evidence of an area may be shown, or what is still missing. */
@Service
@Transactional
public class Endorsing {

    private final EvidenceItems items;
    private final Endorsements endorsements;
    private final EvidenceUses uses;
    private final Frozen frozen;
    private final EndorsedPlan plan;
    private final EvidenceLibrary library;
    private final Measuring measuring;
    private final OpenActions actions;
    private final AreaRegister areas;
    private final Endorsers endorsers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Endorsing(
            EvidenceItems items,
            Endorsements endorsements,
            EvidenceUses uses,
            Frozen frozen,
            EndorsedPlan plan,
            EvidenceLibrary library,
            Measuring measuring,
            OpenActions actions,
            AreaRegister areas,
            Endorsers endorsers,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.items = items;
        this.endorsements = endorsements;
        this.uses = uses;
        this.frozen = frozen;
        this.plan = plan;
        this.library = library;
        this.measuring = measuring;
        this.actions = actions;
        this.areas = areas;
        this.endorsers = endorsers;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The impact gate: what is missing before one could say that children's experience has changed. The director may
     * endorse all the same with a written reason; the area's lead is shown it beforehand.
     */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToEndorse(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(Directing.directs(actor, area.authority())
                || (actor.is(Role.AREA_LEAD, area.authority()) && area.isLedBy(actor)));
        return gate(reference);
    }

    /** Endorses evidence that shows its impact. */
    public void endorse(Actor actor, AreaReference reference, long seen) {
        endorse(actor, reference, seen, "");
    }

    /**
     * Endorses the evidence and the figures that there are now.
     *
     * @param though why it is endorsed although the proof of impact is not complete; kept only when it is not
     */
    public void endorse(Actor actor, AreaReference reference, long seen, String though) {
        endorse(actor, reference, seen, though, null);
    }

    /**
     * The same, with how the plan stands now; inspectors read that, and no later state.
     *
     * @param self how the director would judge the area; null where nobody asks
     */
    public void endorse(
            Actor actor, AreaReference reference, long seen, String though, SelfAssessment.@Nullable Said self) {
        var endorsement = offered(actor, reference, seen);
        var missing = gate(reference);
        if (!missing.isEmpty() && though.isBlank()) {
            var refused = new ArrayList<>(missing);
            refused.add(Obstacle.at("though", "gateWithoutReason"));
            throw new Refused(refused);
        }
        var reason = missing.isEmpty() ? null : though.strip();
        var current = items.findServing(reference.value()).stream()
                .filter(item -> !item.isRemoved())
                .map(Evidence::id)
                .toList();
        var figures =
                measuring.stored(reference).stream().map(MeasuredValue::id).toList();
        endorsement.endorse(current, figures, reason, actor);
        uses.freeze(reference, current);
        plan.freeze(actor, reference);
        plan.say(actor, reference, self);
        var fingerprint = frozen.fingerprint(Frozen.FORM, reference, current, figures);
        endorsement.isFrozen(Frozen.FORM, fingerprint);
        var count = ActFact.count(ActFact.Counted.ITEMS, current.size());
        var code = ActFact.fingerprint(fingerprint);
        var said = self == null ? ActPayload.after(count, code) : ActPayload.after(count, code, self);
        recordEndorsed(actor, reference, said.because(reason));
        events.publishEvent(new EvidenceEndorsed(reference, actor));
    }

    public void notReady(Actor actor, AreaReference reference, long seen, String comments) {
        var endorsement = offered(actor, reference, seen);
        Refused.unlessEmpty(comments.isBlank() ? List.of(Obstacle.at("comments", "commentsMissing")) : List.of());
        endorsement.notReady(comments, actor);
        audit.record(actor, "evidenceNotReady", reference.value(), null, comments);
        events.publishEvent(new EvidenceNotReady(reference, actor));
    }

    /** Inspectors read the reason with the evidence; what was promised and is not done is nothing that they are told. */
    private void recordEndorsed(Actor actor, AreaReference reference, ActPayload said) {
        audit.publish(actor, "evidenceEndorsed", reference.value(), said);
        int unfinished = actions.count(actor, List.of(reference));
        if (unfinished > 0)
            audit.record(
                    actor,
                    "evidenceEndorsedUnfinished",
                    reference.value(),
                    ActPayload.after(ActFact.count(ActFact.Counted.ACTIONS, unfinished)));
    }

    private List<Obstacle> gate(AreaReference reference) {
        var found = new ArrayList<Obstacle>();
        if (!library.showsOutcome(reference)) found.add(Obstacle.of("gateWithoutOutcome"));
        var promised = measuring.promised(reference);
        if (promised.isEmpty()) found.add(Obstacle.of("gateWithoutMeasures"));
        var shown =
                measuring.stored(reference).stream().map(MeasuredValue::measure).toList();
        promised.stream()
                .filter(measure -> !shown.contains(measure.id()))
                .forEach(measure -> found.add(
                        Obstacle.of("gateWithoutFigure", measure.line().description())));
        return found;
    }

    private Endorsement offered(Actor actor, AreaReference reference, long seen) {
        var area = areas.get(actor, reference);
        endorsers.mustDirect(actor, reference);
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        Refused.unlessEmpty(actor.obstaclesTo(CoveredWork.Kind.EVIDENCE));
        var endorsement = endorsements.findById(reference.value()).orElseThrow(NotFound::new);
        Refused.when(endorsement.state() != Endorsement.State.OFFERED, "evidenceNotOffered");
        Refused.unlessEmpty(endorsers.obstacles(actor, reference));
        ChangedMeanwhile.unless(seen, endorsement.version());
        // whoever is adding something ends first; what they changed of it is found by its version
        return endorsements.findAndLock(reference.value()).orElseThrow(NotFound::new);
    }
}
