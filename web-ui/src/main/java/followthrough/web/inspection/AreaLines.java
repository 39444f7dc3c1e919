package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspection;
import followthrough.plan.ledger.Slippage;
import followthrough.shared.Actor;
import followthrough.standing.AreaPosition;
import followthrough.web.area.AreaStatus;
import followthrough.web.area.AreaStatuses;
import followthrough.web.area.NextDate;
import followthrough.web.area.NextDates;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each area of an inspection stands, without telling anybody what is not theirs to know yet. */
@Component
class AreaLines {

    private static final AreaStatus OPEN = new AreaStatus("OPEN", "blue");

    private final AreaRegister areas;
    private final NextDates nextDates;
    private final AreaStatuses standings;

    AreaLines(AreaRegister areas, NextDates nextDates, AreaStatuses standings) {
        this.areas = areas;
        this.nextDates = nextDates;
        this.standings = standings;
    }

    List<AreaLine> of(Actor me, Inspection inspection) {
        if (!inspection.isIssued()) return List.of();
        var found = areas.of(me, inspection.reference());
        var opened = found.stream()
                .filter(area -> areas.mayOpen(me, area))
                .map(Area::reference)
                .toList();
        var positions =
                standings.positions(me, found.stream().map(Area::reference).toList());
        return found.stream()
                .map(area -> {
                    var reference = area.reference();
                    var mayOpen = opened.contains(reference);
                    var position = Objects.requireNonNull(positions.get(reference));
                    return new AreaLine(
                            area,
                            mayOpen || !area.isOpen() ? AreaStatus.of(position.standing()) : OPEN,
                            mayOpen,
                            mayOpen ? next(position) : null,
                            mayOpen && position.signed(),
                            mayOpen && position.endorsed(),
                            mayOpen ? position.slip() : Slippage.NONE);
                })
                .toList();
    }

    private @Nullable NextDate next(AreaPosition position) {
        var next = position.next();
        return next == null ? null : nextDates.said(next);
    }
}
