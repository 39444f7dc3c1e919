package followthrough.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.LetterRevising;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** A release brings another version of a diagram; an administrator sees what it changed, tries, and moves what runs. */
class ProcessesBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    RepositoryService diagrams;

    @Test
    void cases_are_tried_and_moved_to_the_newest_version() throws IOException {
        var work = TestCase.issued(application, "SAL", "Visits are late.").assigned();
        work.bean(LetterRevising.class).beginCorrection(work.actor(work.inspector), work.inspection, "A wrong day");
        var file = new ClassPathResource("processes/letter-correction.bpmn");
        diagrams.createDeployment()
                .addString(
                        "letter-correction.bpmn",
                        file.getContentAsString(StandardCharsets.UTF_8) + "<!-- for " + work.inspection + " -->")
                .deploy();
        signIn(people.administrator("Ada Min"));
        visit("/administration");
        follow("Versions of the processes");
        assertThat(page.locator("main").innerText())
                .contains("Letter correction, version 2", "No step: words, drawing or what happens at a step");
        look("processes");
        visit(page.locator("a[href$='letterCorrection/versions/1/move']").getAttribute("href"));
        assertThat(page.locator("main").innerText()).contains("Correct the letter", "would be moved");
        press("Move the cases that can be moved");
        assertThat(problems()).containsExactly("Enter why the cases are moved");
        look("move-cases");
        page.locator("[name='reason']").fill("The drawing says it better");
        press("Move the cases that can be moved");
        assertThat(page.locator("main").innerText()).contains("being moved", "0 still to move", "0 cannot be moved");
        look("processes-moved");

        signIn(work.inspector);
        visit("/inspections/" + work.inspection);
        assertThat(page.locator("main").innerText()).contains("Moved to a newer version of its process");
    }
}
