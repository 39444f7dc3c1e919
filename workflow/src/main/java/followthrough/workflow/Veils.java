package followthrough.workflow;

import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.workflow.Step.State;
import org.springframework.stereotype.Component;

/** Drafts stay home, both ways, also on a map: neither side sees how far the other is with what it has not shown. */
@Component
class Veils {

    private final Inspecting inspecting;
    private final VisitsUnderWay underWay;
    private final PlanReading plans;
    private final EvidenceLibrary evidence;

    Veils(Inspecting inspecting, VisitsUnderWay underWay, PlanReading plans, EvidenceLibrary evidence) {
        this.inspecting = inspecting;
        this.underWay = underWay;
        this.plans = plans;
        this.evidence = evidence;
    }

    void draw(Actor reader, Inspection inspection, Places places) {
        if (inspection.isRecordedBy(reader)) return;
        var over = inspection.isIssued() ? State.DONE : State.CURRENT;
        var asked = places.state("commentOnDraft") == State.CURRENT && isDirector(reader);
        Veil.BEFORE_THE_LETTER.over(places, over);
        if (!inspection.isIssued()) places.put("commentOnDraft", asked ? State.CURRENT : State.AHEAD, null);
    }

    void draw(Actor reader, Inspection inspection, AreaReference area, Places places) {
        var atVisit = Veil.AT_THE_VISIT.hidesSomethingCurrent(places);
        if (atVisit && !recordsTheVisit(reader, inspection)) Veil.AT_THE_VISIT.over(places, State.CURRENT);
        if (!reader.isInspector()) return;
        var atWork = places.isRunning() && !atVisit;
        var unseen = atWork ? State.CURRENT : State.AHEAD;
        Veil.PLAN.over(places, plans.versions(reader, area).isEmpty() ? unseen : State.DONE);
        var offered = evidence.endorsement(reader, area).isPresent();
        Veil.EVIDENCE.over(places, offered ? State.DONE : unseen);
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
