package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.area.AreaState;
import followthrough.evidence.Endorsement;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.inspection.Inspection.Stage;
import followthrough.plan.ActionPlan;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.OpenActions;
import followthrough.progress.ProgressReport;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.standing.AreaCount;
import followthrough.standing.AreaQuery;
import followthrough.standing.AreaRow;
import followthrough.standing.AreaStandings;
import followthrough.standing.InspectionQuery;
import followthrough.standing.InspectionRow;
import followthrough.standing.InspectionStandings;
import followthrough.standing.NextDay;
import followthrough.standing.NextDays;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.workflow.decision.ProgressRating;
import followthrough.workflow.decision.Rating;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lists say of each area what its own rooms say of it, to the same readers: whatever was done, in whatever order. The
 * rooms are asked one by one here, as no list may.
 */
@WebTest
class StandingsAgreeTest {

    private static final AreaQuery ALL = new AreaQuery(null, null, null, false);
    private static final int EVERY_ONE = 100_000;

    @Autowired
    ApplicationContext application;

    @Autowired
    AreaStandings standings;

    @Autowired
    InspectionStandings inspections;

    @Autowired
    NextDays nextDays;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    /** What a list says of one area. */
    private record Line(
            AreaReference area,
            String standing,
            Slippage slip,
            @Nullable LocalDate next,
            @Nullable Integer action) {}

    @Test
    void lists_say_what_the_rooms_say_to_every_reader_whatever_was_done() {
        for (int seed = 1; seed <= 2; seed++) {
            var chance = new Random(seed);
            var work = seed == 2
                    ? TestCase.issued(application, "WLV", "One.", "Two.", "Three.")
                    : TestCase.askedForStatement(application, "WLV", "One.", "Two.", "Three.");
            var readers = readers(work);
            for (int act = 0; act < 6; act++) {
                var done = act(work, chance);
                coloursAgree(work.inspection.value(), "seed " + seed + ", after " + done);
                for (var reader : readers) agree(reader, work.inspection.value(), "seed " + seed + ", after " + done);
            }
        }
    }

    /** Over everything that any test of this installation did so far. */
    @Test
    void no_row_is_behind_what_the_rooms_keep() {
        TestCase.issued(application, "WNH", "One.")
                .assigned()
                .planSigned(new AreaReference(
                        database.sql("select max(reference) from app.area where reference like 'WNH%'")
                                .query(String.class)
                                .single()));
        assertThat(database.sql("""
            (select * from app.area_standing_now except select * from app.area_standing)
            union all (select * from app.area_standing except select * from app.area_standing_now)\
            """).query().listOfRows()).isEmpty();
    }

    private String act(TestCase work, Random chance) {
        var area = work.area(1 + chance.nextInt(3));
        var acts = List.<Runnable>of(
                work::assigned,
                () -> work.planHandedIn(area),
                () -> work.planSigned(area),
                () -> work.planSigned(area),
                () -> moved(work, area),
                () -> reported(work, area),
                () -> work.evidenceOffered(area),
                () -> work.evidenceEndorsed(area),
                () -> work.statementDue().statementSent("the others follow"),
                () -> withdrawn(work, area),
                () -> proposed(work, area),
                () -> work.reinspected("Another."));
        var chosen = chance.nextInt(acts.size());
        try {
            acts.get(chosen).run();
        } catch (RuntimeException notNow) {
            return chosen + " refused: " + notNow.getMessage();
        }
        return chosen + " in " + area;
    }

    private static void moved(TestCase work, AreaReference area) {
        var me = work.actor(work.lead);
        var reading = work.bean(PlanReading.class);
        var plan = reading.working(me, area).orElseThrow();
        var later = plan.content().actions().stream()
                .map(action -> action.due(me.on().plusDays(55), new NewDateReason("other", "The trainer is ill")))
                .toList();
        work.bean(Planning.class).write(me, area, plan.version(), plan.content().with(later));
        work.bean(Planning.class)
                .submit(me, area, reading.working(me, area).orElseThrow().version());
        var director = work.actor(work.director);
        work.bean(SigningOff.class)
                .signOff(director, area, reading.versions(director, area).get(0).sha256());
    }

    private static void reported(TestCase work, AreaReference area) {
        var action = work.bean(PlanReading.class)
                .stored(area)
                .orElseThrow()
                .actions()
                .get(0);
        work.bean(Progressing.class)
                .report(
                        work.actor(work.officer),
                        area,
                        action.id(),
                        new ProgressReport("Done some", "Nothing", "More", false, Colour.RED, "No trainer came"));
    }

    private static void withdrawn(TestCase work, AreaReference area) {
        var director = work.actor(work.director);
        var signed = work.bean(PlanReading.class).signed(director, area).orElseThrow();
        work.bean(SigningOff.class).withdraw(director, area, signed.sha256(), "The board no longer agrees");
    }

    private static void proposed(TestCase work, AreaReference area) {
        var director = work.actor(work.director);
        var revising = work.bean(AreaRevising.class);
        var proposal = revising.proposeToWithdraw(director, area, "said twice");
        revising.confirm(work.actor(work.inspector), proposal);
    }

    private List<Actor> readers(TestCase work) {
        var people = application.getBean(TestPeople.class);
        var readers = new ArrayList<Actor>();
        for (var person : List.of(work.director, work.lead, work.officer, work.inspector))
            readers.add(work.actor(person));
        for (var role :
                List.of(Role.CHIEF_EXECUTIVE, Role.OBSERVER, Role.LETTER_RECORDER, Role.AREA_LEAD, Role.OFFICER))
            readers.add(work.actor(work.colleague("Somebody else", role)));
        readers.add(people.director("Another", "WNH").actor(work.today()));
        readers.add(people.someone("Ada", Role.ADMINISTRATOR, Body.INSTALLATION).actor(work.today()));
        readers.add(people.someone("Mia", Role.INSPECTION_MANAGER, Body.INSPECTORATE)
                .actor(work.today()));
        var covering = people.someone("Cover", Role.AREA_LEAD, new Body("WLV"));
        readers.add(new Actor(covering.id(), Role.AREA_LEAD, new Body("WLV"), work.lead.id(), work.today()));
        return readers;
    }

    private void agree(Actor me, String inspection, String when) {
        var who = me.role() + " of " + me.body() + ", " + when;
        transaction.executeWithoutResult(all -> {
            var listed = standings.page(me, ALL, 0, EVERY_ONE);
            var own = listed.stream()
                    .filter(row -> row.reference().inspection().value().equals(inspection))
                    .toList();
            assertThat(lines(me, own)).as("areas, " + who).isEqualTo(asked(me, inspection));
            assertThat(standings.count(me, ALL).stream()
                            .mapToLong(AreaCount::all)
                            .sum())
                    .as("count, " + who)
                    .isEqualTo(listed.size());
            figuresAgree(me, listed, who);
            assertThat(visits(me)).as("inspections, " + who).isEqualTo(known(me));
        });
    }

    /** What stands in the row of an open area is what the rules say when they are asked anew. */
    private void coloursAgree(String inspection, String when) {
        var today = LocalDate.now(application.getBean(Clock.class));
        var ratings = application.getBean(ProgressRating.class);
        var kept = new TreeMap<String, String>();
        database.sql("""
                        select s.area, c.colour, c.why, c.seen
                        from app.area_standing s left join app.area_colour c on c.area = s.area
                        where s.inspection = ? and s.state = 'OPEN'""").param(inspection).query(row -> {
            kept.put(
                    row.getString("area"),
                    row.getString("colour") + ", " + row.getString("why") + ", seen " + row.getString("seen"));
        });
        var asked = new TreeMap<String, String>();
        for (var area : kept.keySet()) {
            var reference = new AreaReference(area);
            var rated = ratings.together(reference, today);
            var seen = ratings.seen(reference).map(ProgressUpdate::selfRating).orElse(null);
            asked.put(
                    area,
                    rated.map(Rating::colour).orElse(null) + ", "
                            + rated.map(Rating::why).orElse(null) + ", seen " + seen);
        }
        assertThat(kept).as("colours, " + when).isEqualTo(asked);
    }

    private void figuresAgree(Actor me, List<AreaRow> listed, String who) {
        var open = new AreaQuery(AreaState.OPEN, null, null, false);
        var figures = standings.open(me);
        assertThat(figures.values().stream().mapToLong(Long::longValue).sum())
                .as("figures, " + who)
                .isEqualTo(standings.count(me, open).stream()
                        .mapToLong(AreaCount::found)
                        .sum());
        figures.forEach((standing, areas) -> {
            var found = standings.page(me, new AreaQuery(AreaState.OPEN, standing, null, false), 0, EVERY_ONE);
            assertThat(found).as(standing + ", " + who).hasSize(areas.intValue());
            assertThat(found)
                    .isEqualTo(listed.stream()
                            .filter(row -> row.standing() == standing)
                            .toList());
        });
    }

    private List<Line> lines(Actor me, List<AreaRow> rows) {
        var next = nextDays.of(me, rows.stream().map(AreaRow::reference).toList()).stream()
                .collect(Collectors.toMap(NextDay::area, day -> day));
        return rows.stream()
                .map(row -> {
                    var day = next.get(row.reference());
                    return new Line(
                            row.reference(),
                            row.standing().name(),
                            row.slip(),
                            day == null ? null : day.day(),
                            day == null ? null : day.action());
                })
                .toList();
    }

    private List<Line> asked(Actor me, String of) {
        var register = application.getBean(AreaRegister.class);
        return references("area", of).stream()
                .map(reference -> register.stored(new AreaReference(reference)))
                .filter(area -> me.role() != Role.ADMINISTRATOR && isOfListedInspection(me, area))
                .filter(area -> register.mayOpen(me, area))
                .sorted(Comparator.comparing((Area area) -> area.authority().code())
                        .thenComparing(area -> area.inspection().value(), Comparator.reverseOrder())
                        .thenComparing(Area::ordinal))
                .map(area -> line(me, area))
                .toList();
    }

    private boolean isOfListedInspection(Actor me, Area area) {
        var inspection = inspection(area.inspection().value());
        return inspection.isIssued() && (me.role() != Role.OFFICER || inspection.stage() == Stage.LETTER);
    }

    private Line line(Actor me, Area area) {
        var slip = application
                .getBean(PromiseLedger.class)
                .slips(me, List.of(area))
                .getOrDefault(area.reference(), Slippage.NONE);
        var actions = application.getBean(OpenActions.class).of(me, List.of(area.reference()));
        var first = actions.isEmpty() ? null : actions.get(0);
        var statement = me.isInspector() || me.role() == Role.OFFICER || !area.isOpen() || first != null
                ? null
                : application
                        .getBean(StatementSending.class)
                        .stored(area.inspection())
                        .filter(Statement::isOpen)
                        .orElse(null);
        return new Line(
                area.reference(),
                standing(me, area),
                slip,
                first != null ? first.due() : statement == null ? null : statement.dueOn(),
                first == null ? null : first.number());
    }

    private String standing(Actor me, Area area) {
        if (area.state() != AreaState.OPEN) return area.state().name();
        if (isVisited(area)) return "atVisit";
        var plans = application.getBean(PlanReading.class);
        var ready = application
                .getBean(EvidenceLibrary.class)
                .endorsement(me, area.reference())
                .map(Endorsement::state)
                .orElse(null);
        if (ready == Endorsement.State.ENDORSED) return "ready";
        if (me.isInspector()) return plans.signed(me, area.reference()).isPresent() ? "planOffered" : "withAuthority";
        if (area.lead() == null) return "unassigned";
        var plan = plans.stored(area.reference()).orElse(null);
        if (plan == null || plan.signedNumber() == null) return unsigned(plan);
        if (ready == Endorsement.State.OFFERED) return "evidenceWithDirector";
        if (ready == Endorsement.State.NOT_READY) return "evidenceNotReady";
        return plan.state() == ActionPlan.State.SUBMITTED ? "changeWithDirector" : "atWork";
    }

    private boolean isVisited(Area area) {
        var today = LocalDate.now(application.getBean(Clock.class));
        return application.getBean(Inspecting.class).answering(area.inspection()).stream()
                .filter(visit -> visit.isOpen() && !visit.isIssued())
                .anyMatch(visit -> visit.isHistory() || !visit.firstDay().isAfter(today));
    }

    private static String unsigned(@Nullable ActionPlan plan) {
        return switch (plan == null ? ActionPlan.State.DRAFT : plan.state()) {
            case SUBMITTED -> "planWithDirector";
            case RETURNED -> "planReturned";
            default -> "writing";
        };
    }

    private List<InspectionReference> visits(Actor me) {
        var query = new InspectionQuery(null, null);
        return inspections.page(me, query, List.of(), 0, EVERY_ONE).stream()
                .map(InspectionRow::reference)
                .filter(reference -> reference.value().startsWith("WLV"))
                .sorted(Comparator.comparing(InspectionReference::value))
                .toList();
    }

    private List<InspectionReference> known(Actor me) {
        if (me.role() == Role.OFFICER || me.role() == Role.ADMINISTRATOR) return List.of();
        return references("inspection", "WLV").stream()
                .map(this::inspection)
                .filter(inspection -> inspection.isVisibleTo(me))
                .map(Inspection::reference)
                .toList();
    }

    private Inspection inspection(String reference) {
        return application.getBean(Inspecting.class).stored(new InspectionReference(reference));
    }

    private List<String> references(String table, String beginning) {
        return database.sql("select reference from app." + table
                        + " where reference like ? order by reference collate \"C\"")
                .param(beginning + "-%")
                .query(String.class)
                .list();
    }
}
