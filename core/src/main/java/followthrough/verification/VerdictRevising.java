package followthrough.verification;

import followthrough.area.AreaProposal;
import followthrough.area.AreaProposal.Kind;
import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.area.CarriedOut;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a published verdict right: one person asks with a reason, a second one agrees; both verdicts stay to be read. */
@Service
@Transactional
public class VerdictRevising implements CarriedOut {

    private final Checks checks;
    private final VerdictProposals asked;
    private final VerdictRules rules;
    private final Outcomes outcomes;
    private final AreaRegister areas;
    private final ObjectProvider<AreaRevising> proposals;
    private final Inspecting inspecting;
    private final AuditTrail audit;

    VerdictRevising(
            Checks checks,
            VerdictProposals asked,
            VerdictRules rules,
            Outcomes outcomes,
            AreaRegister areas,
            ObjectProvider<AreaRevising> proposals,
            Inspecting inspecting,
            AuditTrail audit) {
        this.checks = checks;
        this.asked = asked;
        this.rules = rules;
        this.outcomes = outcomes;
        this.areas = areas;
        this.proposals = proposals; // it asks every kind of change what stands in its way, this one too
        this.inspecting = inspecting;
        this.audit = audit;
    }

    /** What stands in the way of asking at all: a judgement is put right by whoever gave it or answers for the visit. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToAsk(Actor actor, AreaReference area, InspectionReference visit) {
        var inspection = inspecting.recordedBy(actor, visit);
        if (!inspection.isIssued()) return List.of(Obstacle.of("outcomeNotIssued", visit.value()));
        if (inspection.stage() == Inspection.Stage.CANCELLED) return List.of(Obstacle.of("inspectionNotOpen"));
        var given = standing(area, visit);
        return mayAsk(actor, inspection, given) ? List.of() : List.of(VerdictRules.ofAnother(given, inspection));
    }

    private static boolean mayAsk(Actor actor, Inspection visit, Check given) {
        return actor.isSameAs(given.checkedBy())
                || actor.isSameAs(visit.lead())
                || actor.role() == Role.INSPECTION_MANAGER
                || visit.recordedFromPublished();
    }

    /** True when this person may ask for the correction of some published verdict of the visit. */
    @Transactional(readOnly = true)
    public boolean mayAskAbout(Actor actor, InspectionReference visit) {
        var inspection = inspecting.recordedBy(actor, visit);
        return inspection.isIssued()
                && inspection.stage() != Inspection.Stage.CANCELLED
                && checks.findByInspection(visit.value()).stream()
                        .anyMatch(check -> check.stands() && mayAsk(actor, inspection, check));
    }

    /**
     * Asks for it.
     *
     * @param seen the verdict that the page showed
     */
    public UUID ask(
            Actor actor, AreaReference area, InspectionReference visit, UUID seen, Verdict verdict, String because) {
        var inspection = inspecting.recordedBy(actor, visit);
        var wrong = standing(area, visit);
        var found = new ArrayList<>(obstaclesToAsk(actor, area, visit));
        if (!wrong.id().equals(seen))
            found.add(Obstacle.of("verdictCorrectedMeanwhile", wrong.checkedBy(), wrong.checkedOn()));
        found.addAll(rules.obstaclesToHold(areas.stored(area), inspection, verdict));
        if (because.isBlank()) found.add(Obstacle.at("because", "reasonMissing"));
        Refused.unlessEmpty(found);
        var proposal = proposals.getObject().proposeVerdict(actor, area, visit, because);
        asked.save(new VerdictProposal(proposal, wrong, rules.told(visit, verdict)));
        return proposal;
    }

    /** The verdict that is asked for, for those who may read the proposal. */
    @Transactional(readOnly = true)
    public Verdict wanted(Actor actor, UUID proposal) {
        proposals.getObject().get(actor, proposal);
        return stored(proposal).verdict();
    }

    /** The verdict that it is to take the place of, or has taken. */
    @Transactional(readOnly = true)
    public Check wrong(Actor actor, UUID proposal) {
        proposals.getObject().get(actor, proposal);
        return checks.findById(stored(proposal).wrong()).orElseThrow(NotFound::new);
    }

    @Override
    public Kind kind() {
        return Kind.CORRECT_VERDICT;
    }

    @Override
    public List<Obstacle> obstacles(AreaProposal proposal) {
        var visit = inspecting.stored(proposal.inspection());
        if (visit.stage() == Inspection.Stage.CANCELLED) return List.of(Obstacle.of("inspectionNotOpen"));
        var standing = standing(area(proposal), visit.reference());
        return standing.id().equals(stored(proposal.id()).wrong())
                ? List.of()
                : List.of(Obstacle.of("verdictCorrectedMeanwhile", standing.checkedBy(), standing.checkedOn()));
    }

    @Override
    public void carryOut(Actor second, AreaProposal proposal) {
        var visit = proposal.inspection();
        var wrong = standing(area(proposal), visit);
        var wanted = stored(proposal.id()).verdict();
        var asker = new Actor(proposal.proposedBy(), second.role(), second.body(), null, second.on());
        wrong.giveWay(proposal.reason(), asker);
        checks.saveAndFlush(wrong);
        var right = new Check(area(proposal), visit, wanted, asker).inPlaceOf(wrong);
        right.publish(second.on());
        right.agreedBy(second.person());
        checks.save(right);
        audit.publish(
                second,
                "publishedVerdictCorrected",
                right.area().value(),
                ActObject.of(visit),
                ActPayload.before(wrong.outcome()).then(wanted.outcome(), visit));
        outcomes.corrected(wrong, right);
    }

    private static AreaReference area(AreaProposal proposal) {
        return Objects.requireNonNull(proposal.area());
    }

    private VerdictProposal stored(UUID proposal) {
        return asked.findById(proposal).orElseThrow(NotFound::new);
    }

    private Check standing(AreaReference area, InspectionReference visit) {
        return checks.findByAreaAndInspectionAndCorrectedOnIsNull(area.value(), visit.value())
                .orElseThrow(NotFound::new);
    }
}
