package followthrough.web.plan.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.draft.Drafting;
import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.web.BrowserTest;
import followthrough.web.TestPerson;
import followthrough.web.area.TestCase;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PlanDraftBrowserTest extends BrowserTest {

    private static final String OUTCOME = "What will be different for children?";

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

    @Autowired
    ApplicationContext application;

    @Test
    void a_draft_keeps_itself_says_what_would_be_asked_and_takes_in_what_another_manager_writes() {
        var letter = TestCase.issued(application, "LEE", "Assessments are too slow, and partners do not come.")
                .assigned();
        var bina = letter.colleague("Bina Rao", Role.AREA_LEAD);
        signIn(letter.lead);
        visit("/areas/" + letter.area(1) + "/plan/edit");
        assertThat(page.locator(".ft-check").innerText())
                .contains("begin with what will be different for children")
                .doesNotContain("Nothing that we can see");
        page.getByLabel(OUTCOME).fill("The service will be compliant");
        page.getByLabel("What will be done?").fill("Ensure that assessments are timely");
        saved();
        assertThat(page.locator(".ft-check").innerText())
                .contains("What will children notice?", "“ensure” leaves it open", "Name who answers for action 1")
                .contains("What do partners do?");
        look("plan-autosaved");
        aDayOnWhichNobodyWorksIsToldBeforeAndAfterSaving(letter);
        page.reload();
        assertThat(page.getByLabel(OUTCOME).inputValue()).isEqualTo("The service will be compliant");

        writes(letter, bina, plan -> resources(plan, plan.outcome(), "Two posts"));
        page.getByLabel("Risks").fill("Nobody applies");
        page.locator(".ft-autosave", hasText("Bina Rao")).waitFor();
        assertThat(page.getByLabel("Resources").inputValue()).isEqualTo("Two posts");

        writes(letter, bina, plan -> resources(plan, "Children are seen within five days", plan.resources()));
        page.getByLabel(OUTCOME).fill("Children are seen in time");
        page.locator(".ft-clash", hasText("Somebody else wrote here: “Children are seen within five days”"))
                .waitFor();
        assertThat(page.locator(".ft-autosave").innerText())
                .startsWith("Not saved yet: What will be different for children.");
        assertThat(page.getByLabel(OUTCOME).inputValue()).isEqualTo("Children are seen in time");
        press("Save and come back later");
        page.getByText("Somebody changed the same words").first().waitFor(); // the button waits for a running save
        assertThat(page.locator("main").innerText()).contains("Children are seen within five days");
        assertThat(page.getByLabel(OUTCOME).inputValue()).isEqualTo("Children are seen in time");
        look("plan-changed-meanwhile");
        page.reload(); // the page that compares is asked for, and nothing is sent again
        assertThat(page.getByLabel(OUTCOME).inputValue()).isEqualTo("Children are seen in time");
        press("Save and come back later");
        assertThat(page.locator("main").innerText()).contains("Children are seen in time", "Two posts");

        follow("Go on writing");
        page.context().setOffline(true);
        page.getByLabel("Partners").fill("Schools");
        pressAgain("Save and come back later");
        page.locator(".ft-autosave", hasText("There is no connection")).waitFor();
        assertThat(page.getByLabel("Partners").inputValue()).isEqualTo("Schools");
        page.context().setOffline(false);
        pressAgain("Save and come back later");
        page.getByText("Go on writing").waitFor();
        forgetComplaints();
        assertThat(page.locator("main").innerText()).contains("Schools");

        follow("Go on writing");
        page.context().clearCookies();
        page.getByLabel("Partners").fill("Health visitors");
        page.locator(".ft-autosave", hasText("You have been signed out")).waitFor();
        press("Save and come back later");
        assertThat(page.locator("main").innerText()).contains("What you typed is kept for you");
    }

    private void aDayOnWhichNobodyWorksIsToldBeforeAndAfterSaving(TestCase letter) {
        var sunday = letter.today().plusDays(40).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        var boxes = page.locator("#actions-0-due-parts input");
        boxes.nth(0).fill("" + sunday.getDayOfMonth());
        boxes.nth(1).fill("" + sunday.getMonthValue());
        boxes.nth(2).fill("" + sunday.getYear());
        var hint = page.locator("[data-free]", hasText("Sunday"));
        hint.waitFor();
        look("plan-free-day");
        var worked = letter.bean(WorkingDays.class).after(sunday, 1);
        boxes.nth(0).fill("" + worked.getDayOfMonth());
        boxes.nth(1).fill("" + worked.getMonthValue());
        boxes.nth(2).fill("" + worked.getYear());
        hint.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void somebody_without_an_account_is_named_and_an_administrator_gives_them_one() {
        var letter = TestCase.issued(application, "LUT", "Health assessments come late.")
                .assigned();
        signIn(letter.lead);
        visit("/areas/" + letter.area(1) + "/plan/edit");
        page.getByLabel(OUTCOME).fill("Children see a nurse within four weeks");
        page.getByLabel("What will be done?").fill("Book every first assessment within a week");
        page.getByText("They have no account yet").click();
        page.getByLabel("Name of the new owner").fill("Nadia Clarke");
        page.getByLabel("E-mail address of the new owner").fill("nadia.clarke@trust");
        var parts = page.locator("#actions-0-due-parts input");
        var due = letter.today().plusDays(40);
        parts.nth(0).fill("" + due.getDayOfMonth());
        parts.nth(1).fill("" + due.getMonthValue());
        parts.nth(2).fill("" + due.getYear());
        page.getByLabel("What will you look at?").fill("Children seen within four weeks");
        press("Hand in for signature");
        assertThat(problems())
                .containsExactly("Give the name and the full e-mail address of the new owner of action 1");
        page.getByLabel("E-mail address of the new owner").fill("nadia.clarke@trust.example");
        press("Hand in for signature");
        assertThat(page.locator("main").innerText()).contains("Your plan is handed in", "Nadia Clarke");

        signIn(people.administrator("Ada Admin"));
        visit("/people");
        page.locator("a[href='/people/invitations']").click();
        look("people-invitations");
        page.locator("tr", hasText("Nadia Clarke")).getByText("Give an account").click();
        assertThat(page.locator("main").innerText()).contains("Nadia Clarke", "A link waits to be handed over");
        var action = letter.bean(PlanReading.class)
                .stored(letter.area(1))
                .orElseThrow()
                .actions()
                .get(0);
        assertThat(action.owned().email()).isEqualTo("nadia.clarke@trust.example");
    }

    private void saved() {
        page.locator(".ft-autosave", new com.microsoft.playwright.Page.LocatorOptions().setHasText(SAVED))
                .waitFor();
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    /** The other manager stands in for the lead, and writes at the same time. */
    private static void writes(TestCase letter, TestPerson standIn, UnaryOperator<PlanContent> change) {
        var today = letter.today();
        var cover = new Actor(
                standIn.id(), Role.AREA_LEAD, letter.actor(letter.lead).body(), letter.lead.id(), today);
        var plan = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow();
        letter.bean(Drafting.class).keep(cover, letter.area(1), plan.revision(), now -> change.apply(plan.content()));
    }

    private static PlanContent resources(PlanContent plan, String outcome, String resources) {
        return new PlanContent(outcome, plan.actions(), plan.measures(), resources, plan.risks(), plan.partners());
    }
}
