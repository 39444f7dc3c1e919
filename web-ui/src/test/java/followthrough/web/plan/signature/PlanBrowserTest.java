package followthrough.web.plan.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.time.LocalDate;
import java.util.ArrayList;
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
        page.getByText("Comment on this: Action 2").click();
        page.getByLabel("Your comment: Action 2").fill("Who reads them?");
        page.getByLabel("I have read this plan.").check();
        press("Sign off the plan");
        assertThat(problems())
                .containsExactly(
                        "You have written comments: return the plan with them, or take them out before you sign");
        assertThat(page.getByLabel("Your comment: Action 2").inputValue()).isEqualTo("Who reads them?");
        look("sign-off-comments");
        page.getByLabel("What has to be different?").fill("Say how children will tell us.");
        press("Return to Amara Lindqvist with comments");
        look("plan-returned");

        signIn(letter.lead);
        visit(plan + "/edit");
        assertThat(page.locator("main").innerText()).contains("Say how children will tell us.");
        assertThat(page.locator(".ft-said").innerText()).contains("Who reads them?");
        assertThat(page.locator(".ft-row").nth(1).innerText()).contains("Who reads them?");
        look("plan-edit-returned");
        handedInUnchangedAndTakenBack(letter, plan);
        press("Add another measure");
        page.getByLabel("What will you look at?").nth(1).fill("What children say of it");
        press("Hand in for signature");

        signIn(letter.director);
        visit(plan + "/sign-off");
        assertThat(page.locator(".govuk-inset-text").innerText())
                .contains("Who reads them?", "Not changed since", "Say how children will tell us.")
                .doesNotContain("Nothing changed");
        page.getByLabel("I have read this plan.").check();
        press("Sign off the plan");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Version 3 is signed");
        look("plan-signed");
        follow("Version 1");
        assertThat(page.locator("main").innerText())
                .contains("Returned with comments by Dana Okafor", "Who reads them?");
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
        assertThat(page.locator("main").innerText())
                .contains("This signature moves a date that was signed", "working days", "What becomes of the colour")
                .contains("Nothing reported yet", "since first promised")
                .doesNotContain("Amber", "the same in both");
        assertThat(page.locator("table:has(.ft-compare__changed) tbody tr:not(.ft-compare__changed)")
                        .count())
                .isZero();
        look("sign-off-change");
        page.getByText("Comment on this: Action 1").click();
        page.getByLabel("Your comment: Action 1").fill("Is this late enough?");
        anotherDayIsHandedIn(letter);
        page.getByLabel("I have read this plan.").check();
        press("Return to Amara Lindqvist with comments");
        assertThat(page.locator("main").innerText())
                .contains("Version 4, which you were reading, is not the one that waits any more");
        assertThat(page.getByLabel("Your comment: Action 1").inputValue()).isEqualTo("Is this late enough?");
        assertThat(page.getByLabel("I have read this plan.").isChecked()).isFalse();
        look("sign-off-overtaken");
        page.getByLabel("Your comment: Action 1").fill("");
        page.getByLabel("I have read this plan.").check();
        press("Sign off the plan");
        assertThat(page.locator("main").innerText())
                .contains("First promised for", "moved once", "The trainer is still ill", "Recruitment or sickness");
        look("plan-moved");
        visit("/overview");
        assertThat(page.locator("main").innerText()).contains("How far promised dates have moved, by authority");
        look("overview-moved");

        signIn(letter.lead);
        visit(plan);
        follow("Correct a misspelling");
        page.getByLabel("Action 1").fill("Train no partner in thresholds");
        page.getByLabel("I have corrected the spelling only.").check();
        press("Correct the spelling");
        assertThat(problems()).hasSize(1).allMatch(problem -> problem.contains("decides what is promised"));
        look("correct-refused");
        page.getByLabel("Action 1").fill("Train every partner in thresholds.");
        page.getByLabel("I have corrected the spelling only.").check(); // a refusal asks for it again
        press("Correct the spelling");
        assertThat(page.locator("main").innerText()).contains("Signed, spelling corrected");
        look("plan-corrected");

        signIn(letter.inspector);
        visit(plan);
        assertThat(page.locator("main").innerText()).contains("Train every partner", "Version 5");
        assertThat(page.locator("main").innerText()).doesNotContain("Say how children will tell us.");

        signIn(letter.director);
        visit(plan + "/compare?from=1&to=5");
        assertThat(page.locator("main").innerText()).contains("Success measure 2: new");
        look("plan-compare");
        page.getByLabel("Later version").selectOption("2");
        press("Show these two side by side");
        assertThat(address()).contains("to=2");
        visit(plan);
        follow("Withdraw the signature");
        press("Withdraw the signature");
        assertThat(problems()).containsExactly("Say why");
        look("withdraw-signature");
        page.getByLabel("Why do you withdraw the signature?").fill("The board no longer agrees");
        press("Withdraw the signature");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The signature is withdrawn");
        look("plan-withdrawn");

        signIn(letter.inspector);
        visit(plan);
        assertThat(page.locator("main").innerText()).contains("The signature was withdrawn by Dana Okafor");
        assertThat(page.locator("main").innerText()).doesNotContain("The board no longer agrees");
        signIn(letter.lead);
        visit("/tasks");
        assertThat(page.locator("main").innerText()).contains("Revise the plan");

        signIn(people.someone("Ada Reyes", Role.ADMINISTRATOR, Body.INSTALLATION));
        visit("/administration");
        follow("Reasons for new dates");
        press("Add the reason");
        assertThat(problems()).containsExactly("Enter the reason");
        page.getByLabel("The reason").fill("Waiting for a court’s date");
        press("Add the reason");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("“Waiting for a court’s date”");
        look("date-reasons");
        press("Offer no more Waiting for a court’s date");
        assertThat(page.locator("main").innerText()).contains("Not offered");
    }

    /** While the director reads, the lead hands a further change in. */
    private void handedInUnchangedAndTakenBack(TestCase letter, String plan) {
        press("Hand in for signature");
        signIn(letter.director);
        visit(plan + "/sign-off");
        assertThat(page.locator(".govuk-inset-text").innerText())
                .contains("Say how children will tell us.", "Who reads them?", "Not changed since")
                .contains("Nothing changed since it was returned.");
        look("sign-off-unchanged");
        signIn(letter.lead);
        visit(plan + "/edit");
        follow("Take the plan back");
        look("plan-take-back");
        press("Take the plan back");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The plan is yours again");
        signIn(letter.director);
        visit("/notices");
        assertThat(page.locator("main").innerText()).contains("was taken back by its lead");
        visit(plan + "/sign-off");
        assertThat(page.locator("main").innerText()).contains("No plan waits for a signature here");
        signIn(letter.lead);
        visit(plan + "/edit");
    }

    private static void anotherDayIsHandedIn(TestCase letter) {
        var me = letter.actor(letter.lead);
        var planning = letter.bean(Planning.class);
        var reading = letter.bean(PlanReading.class);
        var plan = reading.working(me, letter.area(1)).orElseThrow();
        var actions = new ArrayList<>(plan.content().actions());
        var because = new NewDateReason("recruitment", "The trainer is still ill");
        actions.set(0, actions.get(0).due(letter.today().plusDays(95), because));
        planning.write(me, letter.area(1), plan.version(), plan.content().with(actions));
        planning.submit(
                me,
                letter.area(1),
                reading.working(me, letter.area(1)).orElseThrow().version());
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
