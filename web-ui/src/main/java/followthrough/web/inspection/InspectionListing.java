package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Paging;
import followthrough.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the list of inspections for one reader. */
@Component
class InspectionListing {

    private static final int PAGE = 50;

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Frameworks frameworks;
    private final Words words;

    InspectionListing(Inspecting inspecting, AreaRegister areas, Frameworks frameworks, Words words) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.frameworks = frameworks;
        this.words = words;
    }

    InspectionList list(Actor me, InspectionFilter filter) {
        var open = areas.all(me).stream()
                .filter(Area::isOpen)
                .collect(Collectors.groupingBy(Area::inspection, Collectors.counting()));
        var all = inspecting.all(me).stream()
                .map(inspection -> line(inspection, open))
                .toList();
        var found = all.stream()
                .filter(line -> filter.accepts(line.inspection()))
                .sorted(Comparator.comparing(InspectionLine::authority)) // stable: latest visit first within each
                .toList();
        var paging = new Paging(filter.pageNumber(), PAGE, found.size(), filter.address() + "page=");
        return new InspectionList(
                groups(found.stream()
                        .skip(paging.from() - 1L < 0 ? 0 : paging.from() - 1L)
                        .limit(PAGE)
                        .toList()),
                me.records() && !filter.isOn() ? due(all) : List.of(),
                authorities(all),
                chips(filter),
                paging,
                me.isInspector() || (me.records() && inspecting.mayRecord(me, me.body())));
    }

    private InspectionLine line(Inspection inspection, Map<InspectionReference, Long> open) {
        return new InspectionLine(
                inspection,
                words.body(inspection.authority()),
                frameworks.byCode(inspection.framework()).map(Framework::name).orElse(inspection.framework()),
                open.getOrDefault(inspection.reference(), 0L));
    }

    /** Open cycles without a visit that answers them. */
    private static List<InspectionLine> due(List<InspectionLine> all) {
        Set<InspectionReference> answered = all.stream()
                .map(InspectionLine::inspection)
                .filter(inspection -> inspection.stage() != Stage.CANCELLED)
                .flatMap(inspection -> inspection.answers().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(line -> line.inspection().stage() == Stage.LETTER)
                .filter(line -> !answered.contains(line.inspection().reference()))
                .sorted(Comparator.comparing(line -> line.inspection().lastDay()))
                .toList();
    }

    private static List<InspectionList.Group> groups(List<InspectionLine> lines) {
        var byAuthority = new LinkedHashMap<String, List<InspectionLine>>();
        lines.forEach(line -> byAuthority
                .computeIfAbsent(line.authority(), name -> new ArrayList<>())
                .add(line));
        return byAuthority.entrySet().stream()
                .map(entry -> new InspectionList.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Choice> authorities(List<InspectionLine> all) {
        return all.stream()
                .sorted(Comparator.comparing(InspectionLine::authority))
                .map(line -> Choice.of(line.inspection().authority(), line.authority()))
                .distinct()
                .toList();
    }

    private List<Crumb> chips(InspectionFilter filter) {
        var chips = new ArrayList<Crumb>();
        filter.body()
                .ifPresent(authority -> chips.add(new Crumb(
                        words.body(authority), filter.withoutAuthority().path())));
        filter.wanted()
                .ifPresent(stage -> chips.add(new Crumb(
                        words.text("inspection.stage." + stage),
                        filter.withoutStage().path())));
        return chips;
    }
}
