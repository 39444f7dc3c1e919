package followthrough.area;

import followthrough.area.AreaProposal.Decision;
import followthrough.area.AreaProposal.Kind;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterQuoting;
import followthrough.letter.LetterRevising;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Areas added, withdrawn, merged or superseded after the letter was issued: one person asks, a second one decides. */
@Service
@Transactional
public class AreaRevising {

    private final AreaProposals proposals;
    private final Areas areas;
    private final AreaOpening opening;
    private final Inspecting inspecting;
    private final Directing directing;
    private final LetterArchive letters;
    private final LetterRevising revising;
    private final LetterQuoting quoting;
    private final List<CarriedOut> elsewhere;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AreaRevising(
            AreaProposals proposals,
            Areas areas,
            AreaOpening opening,
            Inspecting inspecting,
            Directing directing,
            LetterArchive letters,
            LetterRevising revising,
            LetterQuoting quoting,
            List<CarriedOut> elsewhere,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.areas = areas;
        this.opening = opening;
        this.inspecting = inspecting;
        this.directing = directing;
        this.letters = letters;
        this.revising = revising;
        this.quoting = quoting;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.events = events;
    }

    /** Asks for a further area over a sentence that must stand in the letter word for word. */
    public UUID proposeToAdd(Actor actor, InspectionReference inspection, String quotation, String reason) {
        mustAsk(actor, inspection);
        var letter = letters.issued(inspection).orElseThrow(NotFound::new);
        var words = quotation.strip();
        var found = reasonMissing(reason);
        if (words.isEmpty()) found.add(Obstacle.at("quotation", "quotationMissing"));
        Refused.unlessEmpty(found);
        var quoted = quoting.of(letter).insist(words, "quotation");
        return propose(new AreaProposal(inspection, Kind.ADD, null, null, quoted.words(), reason, actor), actor);
    }

    public UUID proposeToWithdraw(Actor actor, AreaReference area, String reason) {
        return proposeToEnd(actor, Kind.WITHDRAW, area, null, reason);
    }

    public UUID proposeToMerge(Actor actor, AreaReference area, AreaReference into, String reason) {
        var other = areas.findById(into.value()).filter(Area::isOpen);
        Refused.when(
                other.isEmpty() || into.equals(area) || !into.inspection().equals(area.inspection()), "mergeTarget");
        return proposeToEnd(actor, Kind.MERGE, area, into, reason);
    }

    /** For an area that no re-inspection examined or ever will: only the director asks. */
    public UUID proposeToSupersede(Actor actor, AreaReference area, String reason) {
        actor.mustBe(actor.is(Role.DIRECTOR, area.authority()));
        return proposeToEnd(actor, Kind.SUPERSEDE, area, null, reason);
    }

    /** A visit whose letter is published: nobody calls it off alone. */
    public UUID proposeToCallOff(Actor actor, InspectionReference visit, String reason) {
        inspecting.recordedBy(actor, visit);
        var proposal = new AreaProposal(visit, Kind.CALL_OFF, null, null, null, reason, actor);
        Refused.unlessEmpty(elsewhere(proposal).orElseThrow().obstacles(proposal));
        return proposeElsewhere(actor, proposal);
    }

    /** For the room that knows what a verdict must have. */
    public UUID proposeVerdict(Actor actor, AreaReference area, InspectionReference visit, String reason) {
        inspecting.recordedBy(actor, visit);
        return proposeElsewhere(actor, new AreaProposal(visit, Kind.CORRECT_VERDICT, area, null, null, reason, actor));
    }

    private UUID proposeElsewhere(Actor actor, AreaProposal proposal) {
        Refused.unlessEmpty(reasonMissing(proposal.reason()));
        return propose(proposal, actor);
    }

    @Transactional(readOnly = true)
    public AreaProposal get(Actor actor, UUID id) {
        var proposal = proposals.findById(id).orElseThrow(NotFound::new);
        mustTakePart(actor, proposal.inspection());
        actor.mustBe(mayKnow(actor, proposal));
        return proposal;
    }

    private static boolean mayKnow(Actor actor, AreaProposal proposal) {
        return actor.records() || !proposal.kind().isForRecorders() || proposal.decision() == Decision.CONFIRMED;
    }

    /** What keeps this person from deciding on it. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToDecide(Actor actor, AreaProposal proposal) {
        var found = new ArrayList<>(proposal.obstaclesToDecide(actor));
        if (!actor.records()) found.addAll(obstacles(actor, proposal));
        if (proposal.decision() == Decision.OPEN)
            found.addAll(elsewhere(proposal).map(it -> it.obstacles(proposal)).orElse(List.of()));
        return found;
    }

    /** For the process, which knows no reader. */
    @Transactional(readOnly = true)
    public AreaProposal stored(UUID id) {
        return proposals.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<AreaProposal> of(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        return proposals.findByInspectionOrderByProposedOnDesc(inspection.value()).stream()
                .filter(proposal -> mayKnow(actor, proposal))
                .toList();
    }

    public void confirm(Actor actor, UUID id) {
        var proposal = undecided(actor, id);
        proposal.decide(Decision.CONFIRMED, actor, "");
        var decided = new AreaChangeDecided(proposal.inspection(), id, true, actor);
        var endsAll = proposal.kind() == Kind.CALL_OFF; // and with the cycle the step in which it is decided
        if (endsAll) events.publishEvent(decided);
        carryOut(actor, proposal);
        audit.publish(
                actor,
                "areaChangeConfirmed",
                subject(proposal),
                ActObject.of(proposal.id()),
                ActPayload.before(proposal.kind()).then(proposal.reason()));
        if (!endsAll) events.publishEvent(decided);
    }

    public void refuse(Actor actor, UUID id, String reason) {
        var proposal = undecided(actor, id);
        Refused.unlessEmpty(reasonMissing(reason));
        proposal.decide(Decision.REFUSED, actor, reason);
        tell(actor, "areaChangeRefused", proposal, reason);
        events.publishEvent(new AreaChangeDecided(proposal.inspection(), id, false, actor));
    }

    private UUID proposeToEnd(Actor actor, Kind kind, AreaReference area, @Nullable AreaReference into, String reason) {
        mustAsk(actor, area.inspection());
        var known = areas.findById(area.value()).orElseThrow(NotFound::new);
        Refused.when(!known.isOpen(), "areaNotOpen", area.value());
        Refused.unlessEmpty(reasonMissing(reason));
        return propose(new AreaProposal(area.inspection(), kind, area, into, null, reason, actor), actor);
    }

    private UUID propose(AreaProposal proposal, Actor actor) {
        var asked = proposals.findByInspectionOrderByProposedOnDesc(
                proposal.inspection().value());
        Refused.when(asked.stream().anyMatch(proposal::asksTheSameAs), "changeProposedAlready");
        proposals.save(proposal);
        tell(actor, "areaChangeProposed", proposal, proposal.reason());
        events.publishEvent(new AreaChangeProposed(proposal.inspection(), proposal.id(), actor.person()));
        return proposal.id();
    }

    /** What recorders ask of each other is read by their own side alone until it is agreed. */
    private void tell(Actor actor, String act, AreaProposal proposal, String reason) {
        var object = ActObject.of(proposal.id());
        var kind = proposal.kind();
        if (kind.isForRecorders())
            audit.record(
                    actor,
                    act,
                    subject(proposal),
                    object,
                    ActPayload.before(kind).then(reason));
        else
            audit.publish(
                    actor,
                    act,
                    subject(proposal),
                    object,
                    ActPayload.before(kind).then(reason));
    }

    private Optional<CarriedOut> elsewhere(AreaProposal proposal) {
        return elsewhere.stream().filter(it -> it.kind() == proposal.kind()).findFirst();
    }

    private void carryOut(Actor actor, AreaProposal proposal) {
        var other = elsewhere(proposal);
        if (other.isPresent()) {
            other.get().carryOut(actor, proposal);
            return;
        }
        if (proposal.kind() == Kind.ADD) {
            var quotation = proposal.quotation() == null ? "" : proposal.quotation();
            var finding = revising.quote(proposal.inspection(), FindingKind.AREA_FOR_IMPROVEMENT, quotation);
            events.publishEvent(new AreaOpened(opening.open(proposal.inspection(), finding)));
            return;
        }
        var reference = proposal.area();
        if (reference == null) throw new NotFound();
        var area = areas.findById(reference.value()).orElseThrow(NotFound::new);
        var into = proposal.mergeInto();
        if (into != null) area.mergeInto(into, actor.on(), proposal.reason());
        else
            area.end(
                    proposal.kind() == Kind.SUPERSEDE ? AreaState.SUPERSEDED : AreaState.WITHDRAWN,
                    actor.on(),
                    proposal.reason());
        events.publishEvent(new AreaEnded(reference));
    }

    /** Whoever directs the authority and the recorders of the inspection ask and decide. */
    private void mustTakePart(Actor actor, InspectionReference reference) {
        var inspection = inspecting.get(actor, reference);
        actor.mustBe(Directing.directs(actor, reference.authority()) || inspection.isRecordedBy(actor));
    }

    /** Refuses those who take part and may not ask: a chief executive where a director can. */
    @Transactional(readOnly = true)
    public void mustAsk(Actor actor, InspectionReference reference) {
        mustTakePart(actor, reference);
        if (!actor.records()) directing.mustDirect(actor, reference.authority());
        Refused.when(inspecting.stored(reference).stage() == Inspection.Stage.CANCELLED, "visitCalledOff");
    }

    @Transactional(readOnly = true)
    public boolean mayAsk(Actor actor, InspectionReference reference) {
        return actor.records() || directing.mayDirect(actor, reference.authority());
    }

    private AreaProposal undecided(Actor actor, UUID id) {
        var proposal = get(actor, id);
        Refused.unlessEmpty(obstaclesToDecide(actor, proposal));
        return proposal;
    }

    /** The chief executive decides where there is no director but the one who asked. */
    private List<Obstacle> obstacles(Actor actor, AreaProposal proposal) {
        return directing.obstacles(actor, proposal.inspection().authority(), Set.of(proposal.proposedBy()));
    }

    private static List<Obstacle> reasonMissing(String reason) {
        var found = new ArrayList<Obstacle>();
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        return found;
    }

    private static String subject(AreaProposal proposal) {
        var area = proposal.area();
        return area == null || proposal.kind().isForRecorders()
                ? proposal.inspection().value()
                : area.value();
    }
}
