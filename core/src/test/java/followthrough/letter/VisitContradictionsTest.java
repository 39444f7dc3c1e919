package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@CoreTest
@Transactional
class VisitContradictionsTest {

    private static final LocalDate VISITED = LocalDate.of(2018, 3, 5);

    @Autowired
    Inspecting inspecting;

    @Autowired
    LetterDrafting drafting;

    @Autowired
    VisitContradictions contradictions;

    @Autowired
    LetterChecking checking;

    @Autowired
    LetterArchive letters;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    EstablishedPeople people;

    @Test
    void a_draft_of_an_earlier_release_is_asked_about_the_other_days_that_its_letter_names() throws IOException {
        var inspector = inspector();
        var visit = inspecting.recordVisit(
                inspector,
                new VisitDetails(
                        new Body("SAY"), "area-send", VISITED, VISITED.plusDays(4), Set.of(), CaseStart.HISTORY));
        var letter = text("saltby-send-2018");
        var content = new LetterContent(letter, LetterFacts.NONE, List.of(), List.of(), List.of(), List.of());
        drafting.begin(inspector, visit, Upload.pasted(letter), content);
        contradictions.sweep();
        entities.flush();
        assertThat(codes(contradictions.in(inspector, visit))).doesNotContain("letterOfOtherDates");

        database.sql("update app.letter set days_read = false where inspection = ?")
                .param(visit.value())
                .update();
        contradictions.sweep();

        entities.clear();
        assertThat(contradictions.in(inspector, visit))
                .contains(Obstacle.of("letterOfOtherDates", LocalDate.of(2018, 11, 5), LocalDate.of(2018, 11, 9)));
    }

    @Test
    void what_no_letter_of_the_visit_can_say_of_itself_is_refused_when_it_is_saved_handed_over_and_issued() {
        var inspector = inspector();
        var second = inspector();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var printed = VISITED.plusDays(9);
        var impossible = new LinkedHashMap<LetterFacts, Obstacle>();
        impossible.put(
                facts(tomorrow, null, null, null, null),
                Obstacle.at("dated", "letterDatedInFuture", tomorrow.minusDays(1)));
        impossible.put(
                facts(VISITED.minusDays(1), null, null, null, null),
                Obstacle.at("dated", "letterDatedBeforeVisit", VISITED));
        impossible.put(
                facts(printed, tomorrow, null, null, null),
                Obstacle.at("publishedOn", "letterPublishedInFuture", tomorrow.minusDays(1)));
        impossible.put(
                facts(null, VISITED.minusDays(1), null, null, null),
                Obstacle.at("publishedOn", "letterPublishedBeforeVisit", VISITED));
        impossible.put(
                facts(printed, printed.minusDays(1), null, null, null),
                Obstacle.at("publishedOn", "letterPublishedBeforeItsDay", printed));
        impossible.put(
                facts(printed, null, printed.minusDays(1), null, null),
                Obstacle.at("statementDueOn", "statementDueBeforeLetter", printed));
        impossible.put(facts(printed, null, null, 9, null), Obstacle.at("statedOpen", "statedOpenAboveTotal", "3"));
        impossible.put(
                facts(printed, null, null, null, 4), Obstacle.at("statedProgressed", "statedDoneAboveTotal", "3"));

        var visit = inspecting.recordVisit(
                inspector,
                new VisitDetails(
                        new Body("SAY"), "area-send", VISITED, VISITED.plusDays(4), Set.of(), CaseStart.HISTORY));
        impossible.forEach((facts, obstacle) -> {
            begin(inspector, visit, facts);
            assertThat(checking.obstaclesAhead(inspector, visit)).contains(obstacle);
            assertRefused(obstacle, () -> drafting.submit(inspector, visit, version(visit)));
            assertRefused(obstacle, () -> drafting.correctFacts(inspector, visit, version(visit), facts));
        });

        var right = facts(printed, printed, printed, 3, 0);
        drafting.correctFacts(inspector, visit, version(visit), right);
        drafting.submit(inspector, visit, version(visit));
        entities.flush();
        database.sql("update app.letter set dated = ? where inspection = ?")
                .params(VISITED.minusDays(1), visit.value()) // as it could be handed over before
                .update();
        entities.clear();
        assertRefused(
                Obstacle.at("dated", "letterDatedBeforeVisit", VISITED),
                () -> checking.approve(second, visit, version(visit), true, true));
    }

    private void begin(Actor inspector, InspectionReference visit, LetterFacts facts) {
        var words = "Visits are late.";
        var content = new LetterContent(words, facts, List.of(), List.of(), List.of(), List.of());
        drafting.begin(inspector, visit, Upload.pasted(words), content);
    }

    private long version(InspectionReference visit) {
        entities.flush();
        return letters.newest(visit).version();
    }

    private static void assertRefused(Obstacle obstacle, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.obstacles()).contains(obstacle));
    }

    /** Of a letter that counts three earlier areas. */
    private static LetterFacts facts(
            @Nullable LocalDate dated,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate statementDueOn,
            @Nullable Integer open,
            @Nullable Integer done) {
        return new LetterFacts(null, dated, publishedOn, null, null, null, 3, open, done, statementDueOn);
    }

    private static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::code).toList();
    }

    private static String text(String name) throws IOException {
        try (var stream = VisitContradictionsTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Actor inspector() {
        return people.inspector(VISITED.plusDays(20));
    }
}
