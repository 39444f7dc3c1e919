package followthrough.web.area.change;

import followthrough.area.Area;
import followthrough.area.AreaProposal;
import followthrough.area.AreaProposal.Kind;
import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.inspection.Inspecting;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.verification.Outcomes;
import followthrough.verification.VerdictRevising;
import followthrough.web.Choice;
import followthrough.web.Messages;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals to add, withdraw, merge or supersede areas, in words. */
@Component
class ProposalPages {

    private final AreaRevising revising;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final VerdictRevising verdicts;
    private final Outcomes outcomes;
    private final Messages words;

    ProposalPages(
            AreaRevising revising,
            AreaRegister areas,
            Inspecting inspecting,
            VerdictRevising verdicts,
            Outcomes outcomes,
            Messages words) {
        this.revising = revising;
        this.areas = areas;
        this.inspecting = inspecting;
        this.verdicts = verdicts;
        this.outcomes = outcomes;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<ProposalView> all(Actor me, InspectionReference inspection) {
        mustTakePart(me, inspection);
        return revising.of(me, inspection).stream()
                .map(proposal -> view(me, proposal, List.of()))
                .toList();
    }

    @Transactional(readOnly = true)
    public ProposalView one(Actor me, InspectionReference inspection, UUID id) {
        var proposal = revising.get(me, id);
        me.mustBe(proposal.inspection().equals(inspection));
        var open = proposal.decision() == AreaProposal.Decision.OPEN;
        return view(me, proposal, open ? revising.obstaclesToDecide(me, proposal) : List.of());
    }

    /** The authority's directors and the inspection's recorders ask and decide; the page is for them alone. */
    void mustTakePart(Actor me, InspectionReference reference) {
        var inspection = inspecting.get(me, reference);
        me.mustBe(
                inspection.isIssued() && (Directing.directs(me, reference.authority()) || inspection.isRecordedBy(me)));
    }

    /** The page on which one asks; who takes part and may not ask is told who can. */
    void mustAsk(Actor me, InspectionReference reference) {
        mustTakePart(me, reference);
        revising.mustAsk(me, reference);
    }

    /** Open areas of the same inspection that another one can be merged into. */
    @Transactional(readOnly = true)
    public List<Choice> targets(Actor me, AreaReference area) {
        return areas.of(me, area.inspection()).stream()
                .filter(other -> other.isOpen() && !other.reference().equals(area))
                .map(other ->
                        Choice.of(other.reference(), words.text("checks.area", other.reference(), other.firstWords())))
                .toList();
    }

    private @Nullable VerdictChange verdict(Actor me, AreaProposal proposal) {
        if (proposal.kind() != Kind.CORRECT_VERDICT) return null;
        var wrong = verdicts.wrong(me, proposal.id());
        var wanted = verdicts.wanted(me, proposal.id());
        return new VerdictChange(
                new VerdictChange.One(wrong.outcome().name(), wrong.ends(), wrong.reason(), wrong.quotation()),
                new VerdictChange.One(wanted.outcome().name(), wanted.ends(), wanted.reason(), wanted.quotation()));
    }

    private List<String> effects(AreaProposal proposal) {
        if (proposal.kind() != Kind.CALL_OFF || proposal.decision() != AreaProposal.Decision.OPEN) return List.of();
        var visit = proposal.inspection();
        return Stream.concat(
                        outcomes.endedBy(visit).stream().map(area -> words.text("callOff.again", area)),
                        areas.open(visit).stream().map(area -> words.text("callOff.ends", area.reference())))
                .toList();
    }

    private ProposalView view(Actor me, AreaProposal proposal, List<Obstacle> obstacles) {
        var area = area(proposal.area());
        var into = area(proposal.mergeInto());
        var decider = proposal.decidedBy();
        var quotation = proposal.quotation();
        return new ProposalView(
                proposal.id(),
                proposal.inspection().value(),
                proposal.kind().name(),
                area == null ? null : area.reference().value(),
                into == null ? null : into.reference().value(),
                into == null ? null : into.text(),
                area == null ? Objects.requireNonNullElse(quotation, "") : area.text(),
                proposal.reason(),
                words.name(proposal.proposedBy(), proposal.proposedFor()),
                proposal.proposedOn(),
                proposal.decision().name(),
                decider == null ? null : words.name(decider, proposal.decidedFor()),
                proposal.decidedOn(),
                proposal.answer(),
                verdict(me, proposal),
                effects(proposal),
                obstacles);
    }

    private @Nullable Area area(@Nullable AreaReference reference) {
        return reference == null ? null : areas.stored(reference);
    }
}
