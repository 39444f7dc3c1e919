package followthrough.web.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many files are chosen, sent over a line that breaks, and said what they are together. */
class UploadBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void several_files_are_sent_and_described_together_although_the_line_breaks() {
        var letter = TestCase.issued(application, "LAN", "Visits are late.").assigned();
        var evidence = "/areas/" + letter.area(1) + "/evidence";
        signIn(letter.lead);
        visit(evidence);
        follow("Add many files at once");
        look("uploads-none");
        page.evaluate("""
                () => {
                  const real = window.fetch;
                  window.parts = 0;
                  window.fetch = (to, how) => String(to).endsWith("/part") && ++window.parts === 2
                    ? Promise.reject(new TypeError("the line is broken")) : real(to, how);
                }""");
        page.getByLabel("Files", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload[] {
                    new FilePayload("visits.csv", "text/csv", "child;days\n1;4".getBytes(UTF_8)),
                    new FilePayload("figures.bin", "application/octet-stream", new byte[2_500_000]),
                    new FilePayload("nothing.csv", "text/csv", new byte[0])
                });
        page.getByText("Say what they are").waitFor();
        look("uploads-one-refused");
        page.getByText("Say what they are").click();
        page.getByLabel("What is it?").nth(1).waitFor();
        look("uploads-waiting");
        assertThat(page.getByLabel("What is it?").first().inputValue()).isEqualTo("visits");

        press("Add these as evidence");
        assertThat(problems())
                .contains(
                        "Choose what kind of evidence it is",
                        "Enter the day that the evidence is about, for example 12 9 2023");
        page.getByLabel("What does it show?").first().selectOption("Data");
        page.getByLabel("Day").first().fill("1");
        page.getByLabel("Month").first().fill("9");
        page.getByLabel("Year").first().fill("2026");
        page.getByLabel("What is it?").nth(1).fill("Figures of the quarter");
        chooseMore(8);
        assertThat(page.getByLabel("What is it?").nth(1).inputValue())
                .as("typed a moment before more files came")
                .isEqualTo("Figures of the quarter");
        page.getByLabel("What does it show?").nth(2).selectOption("Output");
        press("Add these as evidence");
        look("uploads-unread");
        assertThat(problems()).singleElement().asString().contains("cannot look into a file of this kind");
        page.getByLabel("I looked through it myself").check();
        press("Add these as evidence");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("10 pieces of evidence are added");
        assertThat(page.locator("main").innerText()).contains("visits", "Figures of the quarter", "2 MB", "visits.csv");
        follow("Open visits");
        follow("Look into the file");
        look("evidence-look-table");
        assertThat(page.locator("td").allInnerTexts()).contains("days", "4");
        follow("A piece of evidence");
        follow("Replace this");
        page.getByLabel("In words").fill("Seen: Ana Brown, NHS no 943 476 5919");
        page.getByLabel("Why").fill("Names were left out");
        press("Replace the evidence");
        look("evidence-child-data");
        assertThat(problems()).contains("“943 476 5919” reads like an NHS number");
        page.getByLabel("Why does it have to be kept as it is?").fill("The number is made up");
        press("Replace the evidence");
        assertThat(page.locator("main").innerText()).contains("Kept although it may name a child", "Restricted");
        follow("Open visits");
        look("evidence-item");
        follow("Close this: it should never have been kept");
        page.getByLabel("Why should it never have been kept?").fill("It names a child");
        look("evidence-close");
        press("Close this evidence");
        page.getByText("items are out of use").click();
        look("evidence-closed");
        assertThat(page.locator("main").innerText())
                .contains("Closed, since it should never have been kept: It names a child");
    }

    private void chooseMore(int howMany) {
        var more = new FilePayload[howMany];
        for (int i = 0; i < howMany; i++)
            more[i] = new FilePayload("more " + i + ".csv", "text/csv", ("child;days\n1;" + i).getBytes(UTF_8));
        page.getByLabel("Files", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .setInputFiles(more);
        page.getByLabel("What is it?").nth(1 + howMany).waitFor();
    }
}
