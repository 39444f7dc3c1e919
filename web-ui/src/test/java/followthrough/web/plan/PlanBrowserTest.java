package followthrough.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PlanBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_plan_is_written_handed_in_returned_revised_and_signed() {
        var letter = TestCase.issued(application, "BRO", "Thresholds are not understood by partner agencies.")
                .assigned();
        var plan = "/areas/" + letter.area(1) + "/plan";
        signIn(letter.lead);
        visit(plan);
        look("plan-none");
        follow("Write the plan");
        look("plan-edit-empty");

        page.getByLabel("What will be different for children?").fill("Children get the right help at once");
        page.getByLabel("What will be done?").fill("Train every partner in thresholds");
        date("actions-0-due", 31, 2, 2031);
        press("Add another action");
        assertThat(page.locator("#actions-0-due-parts input").first().inputValue())
                .isEqualTo("31");
        assertThat(page.locator(".ft-check").innerText())
                .contains("Enter a real date for action 1: “31/2/2031” is none");
        date("actions-0-due", letter.today().plusDays(40));
        press("Add another action");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(2);
        page.getByLabel("What will be done?").nth(1).fill("Audit 20 contacts each month");
        press("Add another action");
        page.getByLabel("What will be done?").nth(2).fill("Something we do not need");
        press("Remove action 3");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(2);
        press("Undo");
        assertThat(page.getByLabel("What will be done?").nth(2).inputValue()).isEqualTo("Something we do not need");
        press("Move up action 3");
        assertThat(page.getByLabel("What will be done?").nth(1).inputValue()).isEqualTo("Something we do not need");
        press("Duplicate action 2");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(4);
        press("Remove action 3");
        press("Remove action 2");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(2);

        press("Hand in for signature");
        assertThat(problems())
                .containsExactly(
                        "Name who answers for action 1",
                        "Name who answers for action 2",
                        "Say by when action 2 will be done",
                        "Add a success measure");
        look("plan-edit-refused");
        page.getByLabel("Who answers for it?")
                .first()
                .selectOption(letter.officer.id().toString());
        page.getByLabel("Who answers for it?")
                .nth(1)
                .selectOption(letter.lead.id().toString());
        date("actions-1-due", letter.today().plusDays(60));
        page.getByLabel("What will you look at?").fill("Contacts at the right level");
        page.getByLabel("What is counted?").fill("%");
        page.getByLabel("How is it now?").fill("60");
        page.getByLabel("How will it be?").fill("90");
        press("Save and come back later");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Your plan is saved");
        look("plan-draft");
        follow("Go on writing");
        press("Hand in for signature");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Your plan is handed in");

        signIn(letter.director);
        visit(plan + "/sign-off");
        look("sign-off");
        press("Sign off the plan");
        assertThat(problems()).containsExactly("Confirm that you have read the plan");
        press("Return to Amara Lindqvist with comments");
        assertThat(problems()).containsExactly("Say what has to be different");
        page.getByLabel("What has to be different?").fill("Say how children will tell us.");
        press("Return to Amara Lindqvist with comments");
        look("plan-returned");

        signIn(letter.lead);
        visit(plan + "/edit");
        assertThat(page.locator("main").innerText()).contains("Say how children will tell us.");
        press("Add another measure");
        page.getByLabel("What will you look at?").nth(1).fill("What children say of it");
        press("Hand in for signature");

        signIn(letter.director);
        visit(plan + "/sign-off");
        page.getByLabel("I have read this plan.").check();
        press("Sign off the plan");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Version 2 is signed");
        look("plan-signed");
        follow("Version 1");
        look("plan-version");

        signIn(letter.lead);
        visit(plan);
        follow("Change the plan");
        date("actions-0-due", letter.today().plusDays(90));
        press("Hand in for signature");
        assertThat(problems()).containsExactly("Say why action 1 has another date than the one that was signed");
        look("plan-change");
        page.getByLabel("What kind of reason does a new date have?").first().selectOption("recruitment");
        page.getByLabel("Why is the date another one now?").first().fill("The trainer was ill");
        press("Hand in for signature");

        signIn(letter.director);
        visit(plan + "/sign-off");
        assertThat(page.locator("ins").allInnerTexts()).hasSize(3);
        assertThat(page.locator("del").allInnerTexts()).hasSize(1);
        look("sign-off-change");
        page.getByLabel("I have read this plan.").check();
        press("Sign off the plan");
        assertThat(page.locator("main").innerText()).contains("First promised for");

        signIn(letter.inspector);
        visit(plan);
        assertThat(page.locator("main").innerText()).contains("Train every partner", "Version 3");
        assertThat(page.locator("main").innerText()).doesNotContain("Say how children will tell us.");
    }

    private void date(String field, LocalDate day) {
        date(field, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void date(String field, int day, int month, int year) {
        Locator parts = page.locator("#" + field + "-parts input");
        parts.nth(0).fill("" + day);
        parts.nth(1).fill("" + month);
        parts.nth(2).fill("" + year);
    }
}
