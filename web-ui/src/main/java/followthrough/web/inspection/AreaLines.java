package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspection;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.PromiseLedger;
import followthrough.plan.Slip;
import followthrough.shared.Actor;
import followthrough.web.area.Standing;
import followthrough.web.area.Standings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each area of an inspection stands, without telling anybody what is not theirs to know yet. */
@Component
class AreaLines {

    private static final Standing OPEN = new Standing("OPEN", "blue");

    private final AreaRegister areas;
    private final PlanReading plans;
    private final PromiseLedger ledger;
    private final Standings standings;

    AreaLines(AreaRegister areas, PlanReading plans, PromiseLedger ledger, Standings standings) {
        this.areas = areas;
        this.plans = plans;
        this.ledger = ledger;
        this.standings = standings;
    }

    List<AreaLine> of(Actor me, Inspection inspection) {
        if (!inspection.isIssued()) return List.of();
        var found = areas.of(me, inspection.reference());
        var slips = ledger.slips(me, found);
        return found.stream()
                .map(area -> line(me, area, slips.getOrDefault(area.reference(), Slip.NONE)))
                .toList();
    }

    private AreaLine line(Actor me, Area area, Slip slip) {
        var mayOpen = areas.mayOpen(me, area);
        var standing = mayOpen || !area.isOpen() ? standings.of(me, area) : OPEN;
        return new AreaLine(area, standing, mayOpen, mayOpen ? next(me, area) : null, slip);
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
}
