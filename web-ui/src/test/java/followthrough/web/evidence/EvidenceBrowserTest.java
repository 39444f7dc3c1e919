package followthrough.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class EvidenceBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void evidence_with_a_file_is_offered_found_not_ready_added_to_and_endorsed() throws Exception {
        var letter = TestCase.issued(application, "CAL", "Assessments are too slow.", "Plans are not reviewed.")
                .assigned();
        letter.planSigned(letter.area(1));
        var evidence = "/areas/" + letter.area(1) + "/evidence";
        signIn(letter.lead);
        visit(evidence);
        assertThat(page.locator("main").innerText()).contains("Add a piece of evidence");
        look("evidence-none");
        page.getByLabel("In words").fill("18 of 20 assessments were in time");
        press("Add this evidence");
        assertThat(problems())
                .containsExactly(
                        "Say what the evidence is",
                        "Choose what kind of evidence it is",
                        "Enter the day that the evidence is about, for example 12 9 2023");
        assertThat(page.getByLabel("In words").inputValue()).isEqualTo("18 of 20 assessments were in time");
        look("evidence-refused");
        page.getByLabel("What is it?").fill("Audit of assessments");
        page.getByLabel("Outcome").check();
        page.getByLabel("Day").fill("1");
        page.getByLabel("Month").fill("9");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("File").setInputFiles(file("audit, September.csv", "text/csv", "child;days\n1;12\n2;33\n"));
        press("Add this evidence");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("“Audit of assessments” is added");
        look("evidence-list");

        follow("Open Audit of assessments");
        look("evidence-item");
        var download = page.waitForDownload(
                () -> page.getByText("audit, September.csv").click());
        assertThat(download.suggestedFilename()).isEqualTo("audit, September.csv");
        assertThat(Files.readString(download.path())).isEqualTo("child;days\n1;12\n2;33\n");
        press("Take this evidence out of use");
        assertThat(problems()).containsExactly("Say why");

        signIn(letter.inspector);
        visit(evidence);
        assertThat(page.locator("main").innerText()).doesNotContain("Audit of assessments");

        signIn(letter.lead);
        visit(evidence + "/offer");
        look("evidence-offer");
        press("Offer this evidence for endorsement");
        assertThat(page.locator("main").innerText()).contains("lies with the director");

        signIn(letter.director);
        visit(evidence + "/endorse");
        look("evidence-endorse");
        press("Return as not ready");
        assertThat(problems()).containsExactly("Say what has to be different");
        page.getByLabel("What is missing?").fill("What do children say?");
        press("Return as not ready");

        signIn(letter.lead);
        visit(evidence);
        assertThat(page.locator("main").innerText()).contains("What do children say?");
        page.getByLabel("What is it?").fill("Children’s words");
        page.getByLabel("Voice of the child").check();
        page.getByLabel("Day").fill("2");
        page.getByLabel("Month").fill("10");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("In words").fill("They came when they said they would.");
        press("Add this evidence");
        visit(evidence + "/offer");
        press("Offer this evidence for endorsement");

        signIn(letter.director);
        visit(evidence + "/endorse");
        assertThat(page.locator(".ft-obstacles").innerText()).contains("There is no figure yet for the measure");
        assertThat(page.locator("main").innerText()).contains("One action is not done", "Train every social worker");
        press("Endorse with this reason");
        assertThat(problems())
                .containsExactly(
                        "Say what you would say of this area",
                        "Say that you have looked at the evidence and at what is not done");
        page.getByLabel("Partly met").check();
        page.getByLabel("I have looked at this evidence").check();
        press("Endorse with this reason");
        assertThat(problems()).contains("Say why you endorse it all the same");
        look("endorse-gate");
        letter.figureRecorded(letter.area(1));
        visit(evidence + "/endorse");
        assertThat(page.locator(".ft-obstacles").count()).isZero();
        page.getByLabel("Partly met").check();
        page.getByLabel("I have looked at this evidence").check();
        press("Endorse this evidence");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The evidence is endorsed");
        assertThat(page.locator(".ft-stages__step--current").innerText())
                .contains("Evidence endorsed, waiting for re-inspection");
        visit("/overview");
        assertThat(page.locator("main").innerText()).contains("One action was promised and is not done");
        look("overview-endorsed");
        follow("One action was promised and is not done");
        assertThat(page.locator("main").innerText()).contains("Train every social worker");
        look("open-actions");
        visit(evidence + "/endorse");
        assertThat(page.locator("main").innerText()).contains("The area lead has not offered the evidence");

        signIn(letter.officer);
        visit("/tasks");
        assertThat(page.locator("main").innerText()).contains("Report on your action", "Train every social worker");
        look("tasks-actions");
        page.locator("main a:has-text('Report on your action')").first().click();
        check();
        assertThat(page.locator("main").innerText()).contains("Train every social worker", "What was done?");

        signIn(letter.inspector);
        visit(evidence);
        assertThat(page.locator("main").innerText()).contains("Audit of assessments", "Children’s words");
        assertThat(page.locator("main").innerText()).doesNotContain("What do children say?");
        visit("/areas/" + letter.area(1) + "/measures");
        assertThat(page.locator("main").innerText()).contains("72", "Audit of contacts");

        signIn(letter.lead);
        visit("/areas/" + letter.area(2) + "/evidence");
        page.getByLabel("Which piece of evidence serves this area too?")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
        press("Use it here too");
        assertThat(page.locator("main").innerText()).contains("Also used for " + letter.area(1));
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_what_was_typed_is_kept(@TempDir Path place) throws IOException {
        var letter = TestCase.issued(application, "CAL", "Records are thin.").assigned();
        signIn(letter.lead);
        visit("/areas/" + letter.area(1) + "/evidence");
        page.getByLabel("What is it?").fill("A film");
        // from a file: as a payload it goes through the driver in letters, which takes half a minute
        page.getByLabel("File").setInputFiles(Files.write(place.resolve("film.bin"), new byte[27_000_000]));

        press("Add this evidence");

        assertThat(problems()).contains("Choose a smaller file: up to 20 megabytes are taken");
        assertThat(page.getByLabel("What is it?").inputValue()).isEqualTo("A film");
    }

    private static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
