package followthrough.workflow.map;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.standing.AreaStandings;
import followthrough.workflow.map.MapStep.State;
import followthrough.workflow.visit.VisitsUnderWay;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts stay home, both ways, also on a map: neither side sees how far the other is with what it has not shown. */
@Component
class MapConfidentiality {

    private final Inspecting inspecting;
    private final VisitsUnderWay underWay;
    private final PlanReading plans;
    private final AreaStandings standings;

    MapConfidentiality(Inspecting inspecting, VisitsUnderWay underWay, PlanReading plans, AreaStandings standings) {
        this.inspecting = inspecting;
        this.underWay = underWay;
        this.plans = plans;
        this.standings = standings;
    }

    void draw(Actor reader, Inspection inspection, NodeVisibility nodes, NodeStates states) {
        states.putAll(nodes.of(Visibility.unmarked), State.AHEAD);
        if (inspection.isRecordedBy(reader)) return;
        var asked = nodes.isAnyCurrent(states, Visibility.commentStep) && isDirector(reader);
        nodes.hide(
                states,
                Visibility.letterStep,
                Visibility.letterDetail,
                inspection.isIssued() ? State.DONE : State.CURRENT);
        if (!inspection.isIssued())
            states.putAll(nodes.of(Visibility.commentStep), asked ? State.CURRENT : State.AHEAD);
    }

    void draw(Actor reader, Inspection inspection, AreaReference area, NodeVisibility nodes, NodeStates states) {
        states.putAll(nodes.of(Visibility.unmarked), State.AHEAD);
        var atVisit = nodes.isAnyCurrent(states, Visibility.visitStep, Visibility.visitDetail);
        if (atVisit && !recordsTheVisit(reader, inspection))
            nodes.hide(states, Visibility.visitStep, Visibility.visitDetail, State.CURRENT);
        if (!reader.isInspector()) return;
        var unseen = states.isRunning() && !atVisit ? State.CURRENT : State.AHEAD;
        var signed = !plans.versions(reader, area).isEmpty();
        nodes.hide(states, Visibility.planStep, Visibility.planDetail, signed ? State.DONE : unseen);
        var at = standings.of(reader, List.of(area)).get(area);
        var offered = at != null && at.endorsed();
        nodes.hide(states, Visibility.evidenceStep, Visibility.evidenceDetail, offered ? State.DONE : unseen);
    }

    private boolean recordsTheVisit(Actor reader, Inspection inspection) {
        return underWay.at(inspection.reference(), null)
                .map(visit -> inspecting.stored(visit).isRecordedBy(reader))
                .orElse(false);
    }

    private static boolean isDirector(Actor reader) {
        return reader.role() == Role.DIRECTOR || reader.role() == Role.CHIEF_EXECUTIVE;
    }
}
