package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspection;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.shared.Actor;
import followthrough.web.area.NextDate;
import followthrough.web.area.NextDates;
import followthrough.web.area.Standing;
import followthrough.web.area.Standings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each area of an inspection stands, without telling anybody what is not theirs to know yet. */
@Component
class AreaLines {

    private static final Standing OPEN = new Standing("OPEN", "blue");

    private final AreaRegister areas;
    private final NextDates nextDates;
    private final PromiseLedger ledger;
    private final Standings standings;

    AreaLines(AreaRegister areas, NextDates nextDates, PromiseLedger ledger, Standings standings) {
        this.areas = areas;
        this.nextDates = nextDates;
        this.ledger = ledger;
        this.standings = standings;
    }

    List<AreaLine> of(Actor me, Inspection inspection) {
        if (!inspection.isIssued()) return List.of();
        var found = areas.of(me, inspection.reference());
        var slips = ledger.slips(me, found);
        var next = nextDates.of(
                me, found.stream().filter(area -> areas.mayOpen(me, area)).toList());
        return found.stream()
                .map(area ->
                        line(me, area, next.get(area.reference()), slips.getOrDefault(area.reference(), Slippage.NONE)))
                .toList();
    }

    private AreaLine line(Actor me, Area area, @Nullable NextDate next, Slippage slip) {
        var mayOpen = areas.mayOpen(me, area);
        var standing = mayOpen || !area.isOpen() ? standings.of(me, area) : OPEN;
        return new AreaLine(area, standing, mayOpen, next, slip);
    }
}
