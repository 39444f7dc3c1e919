package followthrough.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.TestPerson;
import followthrough.web.area.TestCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where everything waits, stage by stage: each number is that of the list behind it. */
class StagesBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void each_number_leads_to_the_list_of_exactly_these() {
        var work = TestCase.issued(application, "STA", "One is late.", "Two is thin.", "Three asks.", "Four knows.")
                .assigned();
        work.planHandedIn(work.area(1)).planSigned(work.area(2)).planSigned(work.area(3));
        work.evidenceEndorsed(work.area(3));
        clock.advance(java.time.Duration.ofDays(9));

        assertThat(numbers(work.director))
                .contains("Plan being written 1", "Plan with the director 1", "9 days")
                .doesNotContain("Letter not out yet");
        assertThat(numbers(people.someone("Olu Server", Role.OBSERVER, new Body("STA"))))
                .contains("9 days");
        assertThat(numbers(work.inspector)).doesNotContain("Plan being written");
        work.visited(java.util.Set.of());
        assertThat(numbers(work.inspector))
                .as("a visit that is over waits for its letter")
                .containsPattern("2\\. Letter .*Letter not out yet");
        signIn(work.director);
        visit("/overview");
        follow("Where cases wait, stage by stage, and for how long");
        assertThat(heading()).isEqualTo("Where cases wait, stage by stage");
        look("stages");
    }

    /** What the page says, each of its numbers compared with the list that it leads to. */
    private String numbers(TestPerson reader) {
        signIn(reader);
        visit("/overview/stages");
        var said = page.locator("main").innerText().replaceAll("\\s+", " ");
        var links = new ArrayList<List<String>>();
        for (Locator link : page.locator("main td a").all())
            links.add(
                    List.of(link.getAttribute("href"), link.innerText().strip().split("\\s", 2)[0]));
        assertThat(links).isNotEmpty();
        for (var link : links) {
            visit(link.get(0));
            assertThat(page.locator("main").innerText())
                    .as(link.get(0))
                    .containsPattern("(?:of|all|Showing|\\b)\\s*" + link.get(1) + "\\b");
        }
        return said;
    }
}
