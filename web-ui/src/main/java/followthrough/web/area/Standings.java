package followthrough.web.area;

import followthrough.area.Area;
import followthrough.area.AreaState;
import followthrough.evidence.Endorsement;
import followthrough.evidence.EvidenceLibrary;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.web.Words;
import followthrough.web.area.Stage.State;
import followthrough.workflow.visit.AreasAtVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where an area stands; inspectors are told nothing of the authority's drafts, observers who has them. */
@Component
public class Standings {

    /** Whatever the authority was at: its work rests, or goes on for afterwards. */
    public static final Standing AT_VISIT = new Standing("atVisit", "purple");

    private final PlanReading plans;
    private final EvidenceLibrary evidence;
    private final AreasAtVisit atVisit;
    private final Words words;

    Standings(PlanReading plans, EvidenceLibrary evidence, AreasAtVisit atVisit, Words words) {
        this.plans = plans;
        this.evidence = evidence;
        this.atVisit = atVisit;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Standing of(Actor me, Area area) {
        return switch (area.state()) {
            case OPEN -> atVisit.contains(area) ? AT_VISIT : open(me, area);
            case MET -> new Standing("MET", "green");
            case PARTLY_MET -> new Standing("PARTLY_MET", "yellow");
            case NOT_MET -> new Standing("NOT_MET", "red");
            case WITHDRAWN, MERGED, SUPERSEDED -> new Standing(area.state().name(), "grey");
        };
    }

    private Standing open(Actor me, Area area) {
        var ready = endorsement(me, area);
        if (ready == Endorsement.State.ENDORSED) return new Standing("ready", "turquoise");
        if (me.isInspector()) {
            var sent = plans.signed(me, area.reference()).isPresent();
            return sent ? new Standing("planOffered", "light-blue") : new Standing("withAuthority", "grey");
        }
        if (area.lead() == null) return new Standing("unassigned", "yellow");
        var plan = plans.stored(area.reference()).orElse(null);
        return plan == null || plan.signedNumber() == null ? unsigned(plan) : signed(plan, ready);
    }

    private static Standing unsigned(@Nullable ActionPlan plan) {
        var state = plan == null ? ActionPlan.State.DRAFT : plan.state();
        return switch (state) {
            case SUBMITTED -> new Standing("planWithDirector", "purple");
            case RETURNED -> new Standing("planReturned", "orange");
            default -> new Standing("writing", "blue");
        };
    }

    private static Standing signed(ActionPlan plan, Endorsement.@Nullable State ready) {
        if (ready == Endorsement.State.OFFERED) return new Standing("evidenceWithDirector", "purple");
        if (ready == Endorsement.State.NOT_READY) return new Standing("evidenceNotReady", "orange");
        if (plan.state() == ActionPlan.State.SUBMITTED) return new Standing("changeWithDirector", "purple");
        return new Standing("atWork", "light-blue");
    }

    private Endorsement.@Nullable State endorsement(Actor me, Area area) {
        return evidence.endorsement(me, area.reference())
                .map(Endorsement::state)
                .orElse(null);
    }

    /** The five steps of the cycle for one area: endorsed evidence waits until a re-inspection is known of. */
    @Transactional(readOnly = true)
    public List<Stage> stages(Actor me, Area area) {
        var signed = plans.signed(me, area.reference()).isPresent();
        var ready = endorsement(me, area) == Endorsement.State.ENDORSED;
        var visited = atVisit.contains(area);
        var working = visited ? State.AHEAD : State.CURRENT;
        return List.of(
                Stage.of(words.text("step.visit"), State.DONE),
                Stage.of(words.text("step.letter"), State.DONE),
                Stage.of(words.text("step.plan"), signed ? State.DONE : area.isOpen() ? working : State.SKIPPED),
                Stage.of(
                        words.text(waits(area, ready, visited) ? "step.evidence.endorsed" : "step.evidence"),
                        gathering(area, signed, ready, visited)),
                Stage.of(words.text("step.check"), check(area, visited)));
    }

    private static boolean waits(Area area, boolean ready, boolean visited) {
        return area.isOpen() && ready && !visited;
    }

    private static State gathering(Area area, boolean signed, boolean ready, boolean visited) {
        if (ready) return waits(area, true, visited) ? State.CURRENT : State.DONE;
        return !area.isOpen() ? State.SKIPPED : signed && !visited ? State.CURRENT : State.AHEAD;
    }

    private static State check(Area area, boolean now) {
        if (area.state().isUnmet() || area.state() == AreaState.MET) return State.DONE;
        return !area.isOpen() ? State.SKIPPED : now ? State.CURRENT : State.AHEAD;
    }
}
