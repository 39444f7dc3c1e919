package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
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
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Test
    void a_draft_of_an_earlier_release_is_asked_about_the_other_days_that_its_letter_names() throws IOException {
        var inspector = new Actor(PersonId.next(), Role.INSPECTOR, Body.INSPECTORATE, null, VISITED.plusDays(20));
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

    private static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::code).toList();
    }

    private static String text(String name) throws IOException {
        try (var stream = VisitContradictionsTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
