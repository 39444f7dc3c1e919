package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.area.AreaRevising;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.shared.AreaReference;
import followthrough.web.WebTest;
import followthrough.workflow.decision.ProgressRating;
import followthrough.workflow.decision.Rating;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lists read is kept up with whatever was done, in whatever order; what they say to whom, the domain's tests hold. */
@WebTest
class StandingsAgreeTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Test
    void colours_are_kept_as_the_rules_say_them_whatever_was_done() {
        for (int seed = 1; seed <= 2; seed++) {
            var chance = new Random(seed);
            var work = seed == 2
                    ? TestCase.issued(application, "WLV", "One.", "Two.", "Three.")
                    : TestCase.askedForStatement(application, "WLV", "One.", "Two.", "Three.");
            for (int act = 0; act < 6; act++) {
                var done = act(work, chance);
                coloursAgree(work.inspection.value(), "seed " + seed + ", after " + done);
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
}
