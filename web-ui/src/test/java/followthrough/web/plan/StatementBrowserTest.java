package followthrough.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class StatementBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_statement_goes_out_with_a_plan_missing_and_the_plan_follows_later() {
        var letter = TestCase.askedForStatement(application, "CRO", "Supervision is rare.", "Caseloads are too high.")
                .assigned()
                .statementDue();
        letter.planSigned(letter.area(1));
        var statement = "/inspections/" + letter.inspection + "/statement";
        signIn(letter.inspector);
        visit(statement);
        assertThat(page.locator("main").innerText()).contains("The authority has not sent a statement.");
        visit("/areas/" + letter.area(1) + "/plan");
        assertThat(page.locator("main").innerText()).contains("There is no plan to read here yet.");

        signIn(letter.director);
        visit(statement);
        look("statement");
        press("Send the statement incomplete");
        assertThat(problems()).containsExactly("Say why plans are missing: " + letter.area(2));
        page.getByLabel("Why are plans missing?").fill("The lead is ill until May");
        press("Send the statement incomplete");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The statement is sent");
        letter.planSigned(letter.area(2));
        visit(statement);
        look("statement-sent");
        press("Send the plans signed since");
        assertThat(page.locator("main").innerText()).contains("One supplement was sent since.");

        signIn(letter.inspector);
        visit(statement);
        assertThat(page.locator("main").innerText()).contains("The lead is ill until May", "Train every social worker");
        visit("/areas/" + letter.area(2) + "/plan");
        assertThat(page.locator("main").innerText()).contains("Train every social worker");
    }
}
