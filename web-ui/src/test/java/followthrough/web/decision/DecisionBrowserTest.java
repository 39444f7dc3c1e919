package followthrough.web.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A rule changes: an administrator brings another table, tries it, dates it, and moves a case to it. */
class DecisionBrowserTest extends BrowserTest {

    private static final String DECISIONS = "/administration/decisions/responseDeadlines";

    @Autowired
    ApplicationContext application;

    @Test
    void an_administrator_changes_a_rule_and_cases_keep_theirs_until_they_are_moved() {
        var open = TestCase.askedForStatement(application, "YOR", "Visits are late.");
        signIn(people.administrator("Ada Min"));
        follow("Decision tables");
        look("decisions");
        follow("Response deadlines");
        look("decision-table");
        var inEffect =
                new String(page.request().get(DECISIONS + "/versions/1/file").body(), UTF_8);
        assertThat(inEffect).contains("<text>35</text>");

        follow("Bring a new version");
        press("Check and keep this version");
        assertThat(problems()).containsExactly("Say what is changed, and why");
        upload("no table at all");
        assertThat(problems()).containsExactly("The file is no DMN file: it cannot be read as XML (line 1)");
        upload(inEffect.replace("<text>35</text>", "<text>35 weeks</text>"));
        assertThat(problems()).containsExactly("Row 7, Working days: “35 weeks” cannot be read as FEEL");
        look("decision-upload-refused");
        upload(inEffect);
        assertThat(problems()).containsExactly("This file is already here, as version 1");
        upload(inEffect.replace("<text>35</text>", "<text>36</text>"));
        assertThat(heading()).isEqualTo("Response deadlines, version 2");
        assertThat(page.locator("main").innerText()).contains("Changed", "Not in effect");

        follow("Say from when it decides");
        assertThat(page.locator(".ft-obstacles").innerText()).contains("Try it first");
        look("decision-effect-obstacle");
        follow("Back to version 2");
        tryIt();

        follow("Say from when it decides");
        from(2020);
        assertThat(problems()).containsExactly("The day must be today or later");
        from(open.today().getYear());
        assertThat(heading()).isEqualTo("Response deadlines");
        look("decision-dated");

        moveTo(open);
        signIn(open.director);
        visit("/inspections/" + open.inspection);
        assertThat(page.locator("main").innerText()).contains("Decided by another version of a table");
    }

    private void upload(String content) {
        page.locator("[name='file']")
                .setInputFiles(new FilePayload("response-deadlines.dmn", "application/xml", content.getBytes(UTF_8)));
        page.locator("[name='note']").fill("One day more for area SEND");
        press("Check and keep this version");
    }

    private void tryIt() {
        follow("Try this version");
        press("Ask both versions");
        assertThat(problems())
                .containsExactly(
                        "Framework: enter what is asked about",
                        "A priority action among the findings: choose yes or no",
                        "Runs from the day it was: enter what is asked about");
        page.locator("[name='values[0].text']").fill("area-sned");
        page.locator("[name='values[1].text'][value='true']").check();
        page.locator("[name='values[2].text']").fill("received");
        press("Ask both versions");
        assertThat(page.locator("main").innerText())
                .contains("No row names “area-sned”")
                .doesNotContain("No row names “received”");
        page.locator("[name='values[0].text']").fill("area-send");
        page.locator("[name='values[1].text'][value='true']").check();
        page.locator("[name='values[2].text']").fill("received");
        press("Ask both versions");
        assertThat(page.locator("main").innerText())
                .contains("The answers differ", "Working days: 36", "Working days: 35");
        look("decision-try");
        page.locator("[name='name']").fill("Area SEND with a priority action");
        press("Keep as an example");
        assertThat(page.locator("main").innerText()).contains("The answer is kept", "Area SEND with a priority action");
        look("decision-version");
    }

    private void from(int year) {
        var today = java.time.LocalDate.now(clock);
        page.locator("[name='from.day']").fill("" + today.getDayOfMonth());
        page.locator("[name='from.month']").fill("" + today.getMonthValue());
        page.locator("[name='from.year']").fill("" + year);
        press("Let it decide from this day");
    }

    private void moveTo(TestCase open) {
        follow("Move open cases");
        page.locator("[name='which'][value='named']").check();
        page.locator("[name='references']").fill("HAV-2099-01");
        page.locator("[name='reason']").fill("Agreed with the inspectorate");
        press("Decide them by version 2");
        assertThat(problems()).containsExactly("These are no open cases that another version decides: HAV-2099-01");
        look("decision-move");
        page.locator("[name='references']").fill(open.inspection.value());
        press("Decide them by version 2");
        assertThat(page.locator("main").innerText()).contains("One case is decided by version 2 now.");
    }
}
