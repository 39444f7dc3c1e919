package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.shared.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A letter that names nothing to develop ends its cycle at once. */
class HackneyTest extends Journey {

    static final Body HACKNEY = new Body("HAC");

    @Test
    void a_cycle_without_areas_ends_with_its_letter_and_leaves_nobody_a_task() {
        var director = people.someone("Alma Director", Role.DIRECTOR, HACKNEY);
        signIn(inspector("Helen Drafter"));
        var visit = recordPastVisit(HACKNEY, "ucra", LocalDate.of(2011, 5, 10), LocalDate.of(2011, 5, 11));
        importLetter(visit, realLetter("ucra-hackney-2011.txt"));
        assertThat(main()).contains("Strengths", "Meets requirements");
        handOver(visit);
        signIn(inspector("Tim Checker"));
        checkAndIssue(visit);

        signIn(director);
        awaitOn("/inspections/" + visit, "The cycle was closed");
        visit("/tasks");
        assertThat(heading()).isEqualTo("Nothing waits for you");
        look("tasks-empty");
    }
}
