package followthrough.web.inspection;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.standing.InspectionCount;
import followthrough.standing.InspectionRow;
import followthrough.standing.InspectionStandings;
import followthrough.standing.UnansweredCycles;
import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Messages;
import followthrough.web.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the list of inspections for one reader. */
@Component
class InspectionListing {

    private static final int PAGE = 50;
    private static final int A_FEW = 25;

    private final InspectionStandings standings;
    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final Messages words;

    InspectionListing(InspectionStandings standings, Inspecting inspecting, Frameworks frameworks, Messages words) {
        this.standings = standings;
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.words = words;
    }

    @Transactional(readOnly = true)
    InspectionList list(Actor me, InspectionFilter filter) {
        var query = filter.query();
        var counted = standings.count(me, query);
        var authorities = counted.stream()
                .map(InspectionCount::authority)
                .sorted(Comparator.comparing(words::body))
                .toList();
        var found = counted.stream().mapToLong(InspectionCount::found).sum();
        var paging = new Paging(filter.pageNumber(), PAGE, found, filter.address() + "page=");
        var due = me.records() && !filter.isOn() ? standings.unanswered(me, A_FEW) : UnansweredCycles.NONE;
        return new InspectionList(
                groups(lines(standings.page(me, query, authorities, (paging.page() - 1L) * PAGE, PAGE))),
                lines(due.first()),
                due.all(),
                authorities.stream().map(this::choice).toList(),
                chips(filter),
                paging,
                me.isInspector() || (me.records() && inspecting.mayRecord(me, me.body())));
    }

    private Choice choice(Body authority) {
        return Choice.of(authority, words.body(authority));
    }

    private List<InspectionLine> lines(List<InspectionRow> rows) {
        return rows.stream()
                .map(row -> new InspectionLine(
                        row,
                        words.body(row.authority()),
                        frameworks.byCode(row.framework()).map(Framework::name).orElse(row.framework())))
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
