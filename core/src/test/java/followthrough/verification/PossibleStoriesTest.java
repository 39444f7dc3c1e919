package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.audit.PossibleDays;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever days people enter for what they do in a history: the story, read by its days, is always possible. */
class PossibleStoriesTest extends DomainTest {

    private static final LocalDate FROM = LocalDate.of(2011, 6, 25);
    private static final List<String> DECIDES = List.of("planSignedOff", "planReturned");

    @Autowired
    JdbcClient database;

    @Autowired
    PossibleDays days;

    Actor director;
    Actor lead;

    @BeforeEach
    void meet() {
        director = actor(Role.DIRECTOR, SALTBY);
        lead = actor(Role.AREA_LEAD, SALTBY);
    }

    @Test
    void a_story_read_by_its_days_is_always_possible() {
        var acts = 0;
        for (int seed = 0; seed < 9; seed++) {
            var area = assigned();
            var random = new Random(seed);
            for (int step = 0; step < 16; step++) attempt(area, random);
            var story = story(area);
            acts += story.size();
            assertPossible(story);
        }
        assertThat(acts).as("enough was not refused").isGreaterThan(30);
    }

    @Test
    void what_cannot_be_is_refused_with_the_first_day_that_can() {
        var area = assigned();
        writePlan(lead.happening(LocalDate.of(2011, 8, 3)), area);

        refused(() -> sign(director.happening(LocalDate.of(2011, 8, 2)), area), "dayBefore.planSubmitted");
        refused(() -> sign(director.happening(today().plusDays(1)), area), "dayInFuture");
        assertThat(days.earliest("planSignedOff", area.value()))
                .contains(new PossibleDays.Earliest(LocalDate.of(2011, 8, 3), "planSubmitted"));
        sign(director.happening(LocalDate.of(2011, 8, 3)), area);

        refused(() -> gathering.add(lead.happening(LocalDate.of(2011, 6, 29)), area, item()), "dayBefore.areaOpened");
        gathering.add(lead.happening(LocalDate.of(2012, 3, 1)), area, item());
        refused(() -> gathering.offer(lead.happening(LocalDate.of(2012, 2, 29)), area), "dayBefore.evidenceAdded");
    }

    @Test
    void no_verdict_is_given_before_its_visit_began() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var area = assigned();
        var next = draftedLetter(inspector, Set.of(area.inspection()), "Something else needs work.");
        var began = inspecting.stored(next).firstDay();

        refused(
                () -> verdicts.check(
                        inspector.happening(began.minusDays(1)),
                        area,
                        next,
                        new Verdict(Outcome.NOT_MET, true, "Seen", Set.of(), "", null, false)),
                "dayBefore.visitRecorded");
    }

    private AreaReference assigned() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        visited = LocalDate.of(2009, 1, 1).plusDays(COUNT.addAndGet(3));
        var first = issuedLetter(inspector, second, Set.of(), "Thresholds are not understood by partners.");
        var area = opening.openFrom(first).get(0);
        var received = LocalDate.of(2011, 7, 1);
        assigning.assign(director.happening(received), first, received, Map.of(area, lead.person()));
        return area;
    }

    private void attempt(AreaReference area, Random random) {
        var day = FROM.plusDays(random.nextInt(120));
        var me = random.nextBoolean() ? lead.happening(day) : director.happening(day);
        try {
            switch (random.nextInt(6)) {
                case 0, 1 -> writePlan(lead.happening(day), area);
                case 2 -> sign(director.happening(day), area);
                case 3 ->
                    signing.returnWith(
                            director.happening(day),
                            area,
                            plans.versions(director, area).get(0).sha256(),
                            "Say how one will know.");
                case 4 -> gathering.add(me, area, item());
                default -> gathering.offer(lead.happening(day), area);
            }
        } catch (Refused | NotFound | IndexOutOfBoundsException | ChangedMeanwhile notNow) {
            assertThat(notNow).isNotNull(); // whatever cannot be done now is refused and leaves no trace
        }
    }

    private record Told(long id, LocalDate happenedOn, String act) {}

    private static void assertPossible(List<Told> story) {
        assertThat(story.get(0).act()).isEqualTo("areaOpened");
        var handedIn = false;
        var added = false;
        for (var entry : story) {
            if (entry.act().equals("planSubmitted")) handedIn = true; // the one that waited is superseded
            else if (DECIDES.contains(entry.act())) {
                assertThat(handedIn).as("decided unseen in %s", told(story)).isTrue();
                handedIn = false;
            } else if (entry.act().equals("evidenceAdded")) added = true;
            else if (entry.act().equals("evidenceOffered"))
                assertThat(added).as("offered nothing in %s", told(story)).isTrue();
        }
    }

    private static List<String> told(List<Told> story) {
        return story.stream()
                .map(entry -> entry.happenedOn() + " " + entry.act())
                .toList();
    }

    /** By the days, as a reader of the history sees it; what was only typed is not of it. */
    private List<Told> story(AreaReference area) {
        return database.sql("""
                        select id, happened_on, act
                        from app.audit_entry where subject = ? and act not in ('planWritten', 'areaAssigned')""").param(area.value()).query(Told.class).list().stream()
                .sorted(Comparator.comparing(Told::happenedOn).thenComparing(Told::id))
                .toList();
    }

    private static EvidenceItem item() {
        return new EvidenceItem(
                "Audit " + UUID.randomUUID(), EvidenceKind.OUTCOME, LocalDate.of(2011, 7, 1), "18 of 20", null);
    }

    private static void refused(Runnable act, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .extracting(Obstacle::code)
                        .contains(code));
    }
}
