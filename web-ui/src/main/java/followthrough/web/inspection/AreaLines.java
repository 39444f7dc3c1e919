package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspection;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.shared.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each area of an inspection stands, without telling anybody what is not theirs to know yet. */
@Component
class AreaLines {

    private final AreaRegister areas;
    private final PlanReading plans;
    private final EvidenceLibrary evidence;

    AreaLines(AreaRegister areas, PlanReading plans, EvidenceLibrary evidence) {
        this.areas = areas;
        this.plans = plans;
        this.evidence = evidence;
    }

    List<AreaLine> of(Actor me, Inspection inspection) {
        if (!inspection.isIssued()) return List.of();
        return areas.of(me, inspection.reference()).stream()
                .map(area -> line(me, area))
                .toList();
    }

    private AreaLine line(Actor me, Area area) {
        var mayOpen = areas.mayOpen(me, area);
        var standing = area.isOpen()
                ? standing(me, area, mayOpen)
                : Standing.valueOf(area.state().name());
        return new AreaLine(area, standing.name(), standing.colour, mayOpen, mayOpen ? next(me, area) : null);
    }

    private Standing standing(Actor me, Area area, boolean mayOpen) {
        if (area.lead() == null) return Standing.UNASSIGNED;
        if (!mayOpen) return Standing.OPEN;
        if (!evidence.endorsed(area.reference()).isEmpty()) return Standing.EVIDENCE_READY;
        if (plans.signed(me, area.reference()).isPresent()) return Standing.WORKED_ON;
        if (me.isInspector()) return Standing.OPEN;
        return plans.working(me, area.reference())
                .map(ActionPlan::awaitsSignature)
                .map(waits -> waits ? Standing.TO_SIGN : Standing.WRITTEN)
                .orElse(Standing.TO_PLAN);
    }

    /** The earliest date of an action that is not done yet, for the authority's own people. */
    private @Nullable LocalDate next(Actor me, Area area) {
        if (me.isInspector() || !area.isOpen()) return null;
        return plans.working(me, area.reference()).map(ActionPlan::actions).stream()
                .flatMap(List::stream)
                .filter(action -> !action.done())
                .map(PlannedAction::due)
                .flatMap(due -> Optional.ofNullable(due).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The words for where an area stands; the first seven are the ends of {@link followthrough.area.AreaState}. */
    private enum Standing {
        MET("green"),
        PARTLY_MET("yellow"),
        NOT_MET("red"),
        WITHDRAWN("grey"),
        MERGED("grey"),
        SUPERSEDED("grey"),
        OPEN("blue"),
        UNASSIGNED("grey"),
        TO_PLAN("light-blue"),
        WRITTEN("light-blue"),
        TO_SIGN("purple"),
        WORKED_ON("blue"),
        EVIDENCE_READY("turquoise");

        private final String colour;

        Standing(String colour) {
            this.colour = colour;
        }
    }
}
