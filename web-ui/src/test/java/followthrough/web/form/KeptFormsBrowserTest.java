package followthrough.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import followthrough.evidence.EvidenceLibrary;
import followthrough.web.BrowserTest;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.area.TestCase;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class KeptFormsBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void words_and_files_outlast_a_reload_a_followed_link_the_session_and_a_refusal_until_the_act_is_done() {
        var letter =
                TestCase.issued(application, "HEF", "Assessments are too slow.").assigned();
        letter.planSigned(letter.area(1));
        var area = "/areas/" + letter.area(1);
        signIn(letter.lead);

        visit(area + "/progress");
        page.locator("#text").fill("Two of four are trained");
        page.getByText("It is not sent yet.").waitFor();
        page.reload();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Two of four are trained");
        follow("Evidence");
        visit(area + "/progress");
        assertThat(page.locator("#text").inputValue()).isEqualTo("Two of four are trained");
        look("form-kept");
        press("Throw it away and start again");
        assertThat(page.locator("#text").inputValue()).isEmpty();

        visit(area + "/evidence");
        page.locator("#statement").fill("18 of 20 in time");
        page.locator("#file").setInputFiles(new FilePayload("audit.csv", "text/csv", "child;days\n".getBytes(UTF_8)));
        page.context().clearCookies();
        press("Add this evidence");
        assertThat(heading()).isEqualTo("Your session has ended");
        signInAgain(letter.lead);
        assertThat(page.locator("main").innerText())
                .contains(
                        "Add this evidence",
                        letter.area(1).value(),
                        "“Assessments are too slow.”",
                        "18 of 20 in time",
                        "audit.csv");
        look("session-ended-evidence");
        follow("Go back to this form");
        assertThat(page.locator("#statement").inputValue()).isEqualTo("18 of 20 in time");
        look("form-kept-file");

        press("Add this evidence");
        assertThat(problems()).contains("Say what the evidence is");
        follow("Plan");
        page.goBack();
        assertThat(page.locator("#statement").inputValue()).isEqualTo("18 of 20 in time");
        page.locator("#title").fill("Audit of assessments");
        page.getByLabel("Outcome").check();
        page.getByLabel("Day").fill("1 September 2026");
        press("Add this evidence");
        var item = letter.bean(EvidenceLibrary.class)
                .of(letter.actor(letter.lead), letter.area(1))
                .get(0);
        assertThat(item.title()).isEqualTo("Audit of assessments");
        assertThat(item.fileName()).isEqualTo("audit.csv");
        assertThat(page.locator("#statement").inputValue()).isEmpty();

        visit("/tasks/views/new");
        page.locator("#name").fill("By day");
        var broken = Pattern.compile(".*/tasks/views.*");
        page.route(broken, route -> {
            if (route.request().method().equals("POST"))
                route.fulfill(new FulfillOptions().setStatus(502).setBody("Bad gateway"));
            else route.resume();
        });
        pressAgain("Keep it");
        page.getByText("Bad gateway").waitFor();
        page.unroute(broken);
        page.goBack();
        page.locator("#name").waitFor();
        assertThat(page.locator("#name").inputValue()).as("it did not arrive").isEqualTo("By day");
        assertThat(page.locator("main").innerText()).doesNotContain("What stood here was sent already");
        page.context().setOffline(true);
        pressAgain("Keep it");
        page.getByText("No connection. What you typed is still here").waitFor();
        assertThat(page.locator("#name").inputValue()).isEqualTo("By day");
        page.context().setOffline(false);
        pressAgain("Keep it");
        page.waitForURL(Pattern.compile(".*/tasks\\?.*"));
        forgetComplaints();
        page.goBack();
        assertThat(page.locator("#name").inputValue()).as("it was sent").isEmpty();
        assertThat(page.locator("main").innerText()).contains("What stood here was sent already");
    }

    private void signInAgain(TestPerson person) {
        follow("Sign in");
        page.locator("#email").fill(person.email());
        page.locator("#password").fill(TestPeople.PASSWORD);
        press("Sign in");
    }
}
