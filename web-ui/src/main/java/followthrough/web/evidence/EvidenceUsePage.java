package followthrough.web.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.evidence.Evidence;
import followthrough.evidence.Supporting;
import followthrough.inspection.VisibleVisits;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.web.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where one item is used: what it supports, which areas it serves, which visits it is brought to. */
@Component
class EvidenceUsePage {

    private final Supporting supporting;
    private final SupportedParts parts;
    private final AreaRegister areas;
    private final VisibleVisits visits;

    EvidenceUsePage(Supporting supporting, SupportedParts parts, AreaRegister areas, VisibleVisits visits) {
        this.supporting = supporting;
        this.parts = parts;
        this.areas = areas;
        this.visits = visits;
    }

    UsesView of(Actor me, Area area, Evidence item) {
        var supported = supporting.of(me, area.reference()).getOrDefault(item.id(), Set.of());
        var brought = me.readsNoDrafts() ? List.<InspectionReference>of() : visible(me, item);
        var mayChange = EvidencePages.mayAdd(me, area) && !item.isRemoved();
        return new UsesView(
                supported.isEmpty() ? List.of() : SupportedParts.said(parts.of(me, area.reference()), supported),
                me.readsNoDrafts() ? List.of() : others(me, area, item),
                brought.stream().map(InspectionReference::value).toList(),
                supported.stream().map(UUID::toString).toList(),
                mayChange ? parts.choices(me, area.reference()) : List.of(),
                mayChange ? visits(me, item) : List.of());
    }

    private List<InspectionReference> visible(Actor me, Evidence item) {
        var brought = supporting.visits(item.id());
        if (brought.isEmpty()) return brought;
        var known = visits.of(me, item.authority());
        return known.stream()
                .map(visit -> visit.reference())
                .filter(brought::contains)
                .toList();
    }

    private List<Choice> visits(Actor me, Evidence item) {
        return visits.of(me, item.authority()).stream()
                .map(visit -> Choice.of(visit.reference(), visit.reference().value()))
                .toList();
    }

    private List<String> others(Actor me, Area area, Evidence item) {
        var elsewhere = item.areas().stream()
                .filter(other -> !other.equals(area.reference()))
                .toList();
        return areas.among(me, elsewhere).stream()
                .map(Area::reference)
                .map(AreaReference::value)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
