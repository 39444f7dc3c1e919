package followthrough.web.overview;

import followthrough.area.Area;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.progress.Colour;
import followthrough.shared.Actor;
import followthrough.standing.ActionCount;
import followthrough.standing.AreaColours;
import followthrough.standing.AreaStanding;
import followthrough.standing.AreaStandings;
import followthrough.standing.InspectionRow;
import followthrough.standing.InspectionStandings;
import followthrough.standing.NextDay;
import followthrough.standing.NextDays;
import followthrough.standing.RunningCycles;
import followthrough.web.Messages;
import followthrough.web.area.AreaStatus;
import followthrough.web.area.NextDates;
import followthrough.web.overview.OverviewView.AuthoritySlip;
import followthrough.web.overview.OverviewView.CaseLine;
import followthrough.web.overview.OverviewView.Figure;
import followthrough.web.overview.OverviewView.JudgedLine;
import followthrough.web.overview.OverviewView.NextLine;
import followthrough.web.overview.OverviewView.Rated;
import followthrough.web.overview.OverviewView.SlipLine;
import followthrough.web.tasks.TaskLineView;
import followthrough.web.tasks.TaskListing;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what one reader may see; of long lists it shows the first lines. */
@Component
class Overviews {

    private static final int A_FEW = 10;
    private static final int A_PAGE = 25;

    private final AreaStandings areas;
    private final InspectionStandings inspections;
    private final NextDays days;
    private final AreaColours colours;
    private final Frameworks frameworks;
    private final NextDates nextDates;
    private final WorkQueue queue;
    private final TaskListing listing;
    private final Messages words;

    Overviews(
            AreaStandings areas,
            InspectionStandings inspections,
            NextDays days,
            AreaColours colours,
            Frameworks frameworks,
            NextDates nextDates,
            WorkQueue queue,
            TaskListing listing,
            Messages words) {
        this.areas = areas;
        this.inspections = inspections;
        this.days = days;
        this.colours = colours;
        this.frameworks = frameworks;
        this.nextDates = nextDates;
        this.queue = queue;
        this.listing = listing;
        this.words = words;
    }

    @Transactional(readOnly = true)
    OverviewView of(Actor me) {
        var standing = areas.open(me);
        var running = inspections.running(me, A_PAGE);
        var actions = days.actions(me);
        var rated = colours.count(me);
        return new OverviewView(
                sentence(
                        me,
                        standing.values().stream().mapToLong(Long::longValue).sum(),
                        running,
                        actions),
                figures(standing),
                running.first().stream().map(this::line).toList(),
                running.running(),
                days.first(me, A_FEW).stream().map(this::next).toList(),
                actions.promised(),
                actions.late(),
                waiting(me),
                slips(me),
                judged(me),
                authorities(me),
                rated(rated.byRule()),
                rated(rated.seen()));
    }

    private String sentence(Actor me, long open, RunningCycles cycles, ActionCount actions) {
        if (cycles.running() == 0) return withoutCases(me, open, cycles, actions);
        return words.text("overview.sentence", open, cycles.running(), cycles.overdue(), queue.count(me));
    }

    /** Officers see areas and no cases; those who record see visits whose letter is not out yet. */
    private String withoutCases(Actor me, long open, RunningCycles cycles, ActionCount actions) {
        if (open > 0) return words.text("overview.sentence.areas", open, actions.promised(), queue.count(me));
        return cycles.visits() > 0
                ? words.text("overview.sentence.visits", cycles.visits(), queue.count(me))
                : words.text("overview.sentence.none", queue.count(me));
    }

    private static List<Figure> figures(Map<AreaStanding, Long> counted) {
        return counted.entrySet().stream()
                .map(entry -> figure(AreaStatus.of(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Figure::count).reversed().thenComparing(Figure::code))
                .toList();
    }

    private static Figure figure(AreaStatus standing, long areas) {
        return new Figure(standing.code(), standing.colour(), areas, "/areas?state=OPEN&standing=" + standing.code());
    }

    private CaseLine line(InspectionRow row) {
        return new CaseLine(
                row.reference().value(),
                words.body(row.authority()),
                frameworks.byCode(row.framework()).map(Framework::name).orElse(row.framework()),
                row.lastDay(),
                row.openAreas(),
                row.statementDue(),
                row.recordedLater(),
                row.suspended());
    }

    private NextLine next(NextDay next) {
        return new NextLine(next.area().value(), Area.firstWords(next.words()), nextDates.said(next));
    }

    private List<TaskLineView> waiting(Actor me) {
        var waiting =
                queue.list(me, WorkView.WAITING, null, A_FEW, WorkFilter.NONE).items();
        return listing.lines(me, WorkView.WAITING, waiting);
    }

    private List<SlipLine> slips(Actor me) {
        return areas.slips(me, A_PAGE).stream()
                .map(moved -> new SlipLine(moved.reference().value(), Area.firstWords(moved.words()), moved.slip()))
                .toList();
    }

    private List<JudgedLine> judged(Actor me) {
        return areas.judged(me, A_FEW).stream()
                .map(area -> new JudgedLine(
                        area.reference().value(),
                        Area.firstWords(area.words()),
                        area.outcome(),
                        area.visit().value(),
                        area.published()))
                .toList();
    }

    private List<AuthoritySlip> authorities(Actor me) {
        return areas.slips(me).stream()
                .map(moved -> new AuthoritySlip(words.body(moved.authority()), moved.areas(), moved.slip()))
                .sorted(Comparator.comparing(AuthoritySlip::authority))
                .toList();
    }

    private static List<Rated> rated(Map<Colour, Long> counted) {
        return counted.entrySet().stream()
                .map(entry -> new Rated(entry.getKey(), entry.getValue()))
                .toList();
    }
}
