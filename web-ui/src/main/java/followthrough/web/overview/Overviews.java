package followthrough.web.overview;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.OpenAction;
import followthrough.progress.OpenActions;
import followthrough.progress.ProgressUpdate;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import followthrough.web.Words;
import followthrough.web.area.NextDates;
import followthrough.web.area.Standing;
import followthrough.web.area.Standings;
import followthrough.web.overview.OverviewView.AuthoritySlip;
import followthrough.web.overview.OverviewView.CaseLine;
import followthrough.web.overview.OverviewView.Figure;
import followthrough.web.overview.OverviewView.NextLine;
import followthrough.web.overview.OverviewView.Rated;
import followthrough.web.overview.OverviewView.SlipLine;
import followthrough.web.tasks.TaskListing;
import followthrough.workflow.decision.ProgressRating;
import followthrough.workflow.decision.Rating;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what one reader may see. */
@Component
class Overviews {

    private static final int A_FEW = 10;

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Frameworks frameworks;
    private final PromiseLedger ledger;
    private final ProgressRating ratings;
    private final StatementSending statements;
    private final OpenActions actions;
    private final NextDates nextDates;
    private final Standings standings;
    private final WorkQueue queue;
    private final TaskListing listing;
    private final Words words;

    Overviews(
            Inspecting inspecting,
            AreaRegister areas,
            Frameworks frameworks,
            PromiseLedger ledger,
            ProgressRating ratings,
            StatementSending statements,
            OpenActions actions,
            NextDates nextDates,
            Standings standings,
            WorkQueue queue,
            TaskListing listing,
            Words words) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.frameworks = frameworks;
        this.ledger = ledger;
        this.ratings = ratings;
        this.statements = statements;
        this.actions = actions;
        this.nextDates = nextDates;
        this.standings = standings;
        this.queue = queue;
        this.listing = listing;
        this.words = words;
    }

    @Transactional(readOnly = true)
    OverviewView of(Actor me) {
        var open = areas.all(me).stream().filter(Area::isOpen).toList();
        var seen = inspecting.all(me);
        var cases = cases(me, seen, open);
        var moved = ledger.slips(me, open);
        var waiting = queue.list(me, WorkView.WAITING, null, A_FEW, WorkFilter.NONE);
        var unfinished = actions.of(me, open);
        return new OverviewView(
                sentence(me, seen, open.size(), unfinished.size(), cases),
                figures(me, open),
                cases,
                next(me, open),
                unfinished.size(),
                (int) unfinished.stream().filter(action -> isLate(me, action)).count(),
                waiting.items().stream()
                        .map(item -> listing.line(me, WorkView.WAITING, item))
                        .toList(),
                slips(open, moved),
                authorities(moved),
                colours(
                        me,
                        open,
                        reference -> ratings.together(reference, me.on()).map(Rating::colour)),
                colours(me, open, reference -> ratings.seen(reference).map(ProgressUpdate::selfRating)));
    }

    private String sentence(Actor me, List<Inspection> seen, int open, int unfinished, List<CaseLine> cases) {
        if (cases.isEmpty()) return withoutCases(me, seen, open, unfinished);
        var overdue = cases.stream()
                .filter(line -> !line.recordedLater() && line.statementDue() != null)
                .filter(line -> Objects.requireNonNull(line.statementDue()).isBefore(me.on()))
                .count();
        return words.text("overview.sentence", open, cases.size(), overdue, queue.count(me));
    }

    /** Officers see areas and no cases; those who record see visits whose letter is not out yet. */
    private String withoutCases(Actor me, List<Inspection> seen, int open, int unfinished) {
        if (open > 0) return words.text("overview.sentence.areas", open, unfinished, queue.count(me));
        var visits = seen.stream()
                .filter(inspection -> inspection.stage() == Inspection.Stage.VISIT)
                .count();
        return visits > 0
                ? words.text("overview.sentence.visits", visits, queue.count(me))
                : words.text("overview.sentence.none", queue.count(me));
    }

    private List<Figure> figures(Actor me, List<Area> open) {
        Map<Standing, Long> counted =
                open.stream().collect(Collectors.groupingBy(area -> standings.of(me, area), Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> new Figure(
                        entry.getKey().code(),
                        entry.getKey().colour(),
                        entry.getValue(),
                        "/areas?state=OPEN&standing=" + entry.getKey().code()))
                .sorted(Comparator.comparingLong(Figure::count).reversed().thenComparing(Figure::code))
                .toList();
    }

    private List<CaseLine> cases(Actor me, List<Inspection> seen, List<Area> open) {
        Map<InspectionReference, Long> counted =
                open.stream().collect(Collectors.groupingBy(Area::inspection, Collectors.counting()));
        return seen.stream()
                .filter(inspection -> inspection.stage() == Inspection.Stage.LETTER)
                .map(inspection -> line(me, inspection, counted.getOrDefault(inspection.reference(), 0L)))
                .toList();
    }

    private CaseLine line(Actor me, Inspection inspection, long open) {
        var due = statements
                .of(me, inspection.reference())
                .filter(Statement::isOpen)
                .map(Statement::dueOn);
        return new CaseLine(
                inspection.reference().value(),
                words.body(inspection.authority()),
                frameworks.byCode(inspection.framework()).map(Framework::name).orElse(inspection.framework()),
                inspection.lastDay(),
                open,
                due.orElse(null),
                inspection.recordedLater());
    }

    private boolean isLate(Actor me, OpenAction action) {
        return action.due().isBefore(me.on())
                && !inspecting.stored(action.area().inspection()).recordedLater();
    }

    private List<NextLine> next(Actor me, List<Area> open) {
        var next = nextDates.of(me, open);
        return open.stream()
                .filter(area -> next.containsKey(area.reference()))
                .map(area -> new NextLine(
                        area.reference().value(),
                        area.firstWords(),
                        Objects.requireNonNull(next.get(area.reference()))))
                .sorted(Comparator.comparing(line -> line.next().day()))
                .limit(A_FEW)
                .toList();
    }

    private List<SlipLine> slips(List<Area> open, Map<AreaReference, Slippage> moved) {
        return open.stream()
                .filter(area -> moved.containsKey(area.reference()))
                .map(area -> new SlipLine(
                        area.reference().value(),
                        area.firstWords(),
                        moved.getOrDefault(area.reference(), Slippage.NONE)))
                .toList();
    }

    private List<AuthoritySlip> authorities(Map<AreaReference, Slippage> moved) {
        Map<Body, List<Slippage>> each = moved.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().authority(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return each.entrySet().stream()
                .map(entry -> new AuthoritySlip(
                        words.body(entry.getKey()),
                        entry.getValue().size(),
                        entry.getValue().stream().reduce(Slippage.NONE, Slippage::and)))
                .sorted(Comparator.comparing(AuthoritySlip::authority))
                .toList();
    }

    /** Officers and inspectors are not shown how whole areas stand. */
    private List<Rated> colours(Actor me, List<Area> open, Function<AreaReference, Optional<Colour>> how) {
        if (me.isInspector() || me.role() == Role.OFFICER) return List.of();
        Map<Colour, Long> counted = open.stream()
                .flatMap(area -> how.apply(area.reference()).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> new Rated(entry.getKey(), entry.getValue()))
                .toList();
    }
}
