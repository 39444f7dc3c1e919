package followthrough.web.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Comments from where they are read: beside an action of the plan, and beside the evidence. */
class CommentsBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_lead_asks_beside_an_action_and_reads_the_answer_there() {
        var letter = TestCase.issued(application, "STT", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        var area = "/areas/" + letter.area(1);
        signIn(letter.lead);
        visit(area + "/plan");
        page.locator("tbody a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Comment"))
                .first()
                .click();
        check();
        assertThat(page.locator("select[name=about] option:checked").innerText())
                .startsWith("Action: Train every social worker");
        page.locator("[name=words]").fill("Is the trainer booked?");
        page.locator("select[name=asked]").selectOption("Owen Price");
        look("comment-on-an-action");
        press("Say it");
        assertThat(address()).startsWith(area + "/plan");
        assertThat(page.locator("tbody").first().innerText())
                .contains("Is the trainer booked?", "Waits for an answer", "Owen Price");
        look("plan-with-comment");

        signIn(letter.officer);
        visit("/tasks");
        page.locator("tbody a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Answer"))
                .first()
                .click();
        check();
        page.locator("[name=words]").fill("Booked for the 3rd");
        page.locator("button[value=answer]").click();
        check();
        visit(area + "/evidence");
        page.locator("main a[href*='about=EVIDENCE']").click();
        check();
        page.locator("[name=words]").fill("The audit follows in June");
        press("Say it");
        assertThat(address()).startsWith(area + "/evidence");
        assertThat(page.locator("main").innerText()).contains("The audit follows in June");
        look("evidence-with-comment");

        signIn(letter.lead);
        visit(area + "/plan");
        assertThat(page.locator("tbody").first().innerText()).contains("Answered", "Booked for the 3rd");
        look("plan-with-answer");
    }
}
