package followthrough.web.plan.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import followthrough.plan.template.Templates;
import followthrough.shared.AreaReference;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PlanStartBrowserTest extends BrowserTest {

    private static final Pattern ID = Pattern.compile("/templates/([0-9a-f-]{36})");

    @Autowired
    ApplicationContext application;

    @Test
    void a_plan_that_worked_is_shared_by_its_director_and_begun_with_by_a_lead_of_another_authority() {
        var there = TestCase.issued(application, "SHR", "Partners do not understand thresholds.")
                .assigned();
        met(there, there.area(1));
        var here = TestCase.issued(application, "SEF", "Thresholds are not understood.", "Contacts wait.")
                .assigned();
        signIn(here.lead);
        visit(plan(here, 1) + "/start");
        assertThat(main()).contains("There are none yet", "Children are seen in time after a");
        look("start-nothing-own");

        signIn(there.director);
        visit(plan(there, 1));
        look("plan-to-share");
        press("Share this plan with all authorities");
        assertThat(main()).contains("The plan is shared", "Stop sharing it");
        look("plan-shared");

        signIn(here.lead);
        visit(plan(here, 1) + "/edit");
        follow("Start from a template, or a plan that worked");
        assertThat(main())
                .contains("Shared by Shropshire", "It answered this finding: “Partners do not understand thresholds.”");
        start("Children get help early");
        assertThat(main()).contains("It is added to your draft", "You added a template or another plan.");
        assertThat(page.getByLabel("What will be different for children?").inputValue())
                .isEqualTo("Children get help early");
        assertThat(page.getByLabel("What will be done?").inputValue()).isEqualTo("Train every social worker");
        assertThat(page.getByLabel("Who answers for it?").inputValue()).isEmpty();
        look("plan-started");

        page.getByLabel("What will be different for children?").fill("Children in Sefton get help early");
        press("Save and come back later");
        visit(plan(here, 1) + "/start");
        start("Children are seen in time after a referral");
        assertThat(page.getByLabel("What will be different for children?").inputValue())
                .isEqualTo("Children in Sefton get help early");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(6);
        press("Undo");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(1);

        signIn(there.director);
        visit(plan(there, 1));
        press("Stop sharing it");
        signIn(here.lead);
        visit(plan(here, 2) + "/start");
        // others of the country may be shared by then
        assertThat(main()).contains("Plans that worked").doesNotContain("Shropshire");
    }

    @Test
    void a_lead_keeps_parts_of_a_plan_as_a_template_that_others_of_the_authority_start_from_and_nobody_else() {
        var letter = TestCase.issued(application, "STK", "Visits are late.", "Supervision is irregular.")
                .assigned();
        letter.planHandedIn(letter.area(1));
        signIn(letter.lead);
        visit(plan(letter, 1));
        follow("Keep it as a template");
        look("keep");
        press("Keep the template");
        assertThat(problems()).containsExactly("Give the template a name");
        page.getByLabel("Name of the template").fill("Visits in time");
        page.getByText("Success measure: Contacts at the right level").click();
        press("Keep the template");
        assertThat(main()).contains("“Visits in time” is kept as a template");
        visit(plan(letter, 1) + "/keep");
        page.getByLabel("Name of the template").fill("visits in TIME");
        press("Keep the template");
        assertThat(problems()).containsExactly("There is a template of this name already");

        visit(plan(letter, 2) + "/start");
        look("start");
        start("Visits in time");
        assertThat(page.getByLabel("What will be done?").inputValue()).isEqualTo("Train every social worker");
        assertThat(page.getByLabel("What will you look at?").inputValue()).isEmpty();

        signIn(letter.director);
        visit("/areas");
        follow("Templates of plans");
        look("templates");
        follow("Visits in time");
        var id = ID.matcher(address()).results().findFirst().orElseThrow().group(1);
        page.getByLabel("Name of the template").fill(" ");
        press("Rename the template");
        assertThat(problems()).containsExactly("Give the template a name");
        page.getByLabel("Name of the template")
                .fill(
                        "Visits in time, also at weekends and on bank holidays, with Pneumonoultramicroscopicsilicovolcano");
        press("Rename the template");
        assertThat(main()).contains("The template is called “Visits in time, also");
        visit("/templates/" + id);
        look("template");

        othersFindNothing(letter, id);

        signIn(letter.director);
        visit("/templates/" + id);
        press("Remove the template");
        assertThat(problems()).containsExactly("Tick that the template is to be removed");
        page.getByLabel("Yes, remove this template").check();
        press("Remove the template");
        assertThat(main()).contains("is removed", "There are none yet");
        look("templates-none");
        visit(plan(letter, 2));
        assertThat(main()).contains("Train every social worker");
    }

    /** Neither by a guessed address nor by a form that names it. */
    private void othersFindNothing(TestCase letter, String id) {
        var elsewhere = TestCase.issued(application, "STY", "Visits are late.").assigned();
        signIn(elsewhere.lead);
        assertThat(visit("/templates/" + id)).isEqualTo(404);
        visit("/templates");
        assertThat(main()).contains("There are none yet");
        visit(plan(elsewhere, 1) + "/start");
        assertThat(main()).doesNotContain("Visits in time, also");
        page.evaluate("id => document.querySelector('input[name=template]').value = id", id);
        start("Children are seen in time after a referral");
        assertThat(heading()).isEqualTo("Page not found");
        assertThat(elsewhere.bean(Templates.class).own(elsewhere.actor(elsewhere.director)))
                .isEmpty();
        assertThat(visit(plan(letter, 1) + "/keep")).isEqualTo(404);
    }

    /** The area is found met at the next visit, whose letter is issued. */
    private static void met(TestCase letter, AreaReference area) {
        letter.planSigned(area).evidenceEndorsed(area);
        var visit = letter.reinspected("Thresholds are understood.");
        letter.bean(Checking.class)
                .check(
                        letter.actor(letter.inspector),
                        area,
                        visit,
                        new Verdict(Outcome.MET, true, "Seen", Set.of(), "Thresholds are understood.", 1, false));
        letter.issue(visit);
    }

    private void start(String title) {
        page.locator(".ft-row", new Page.LocatorOptions().setHas(page.getByText(title)))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        check();
    }

    private static String plan(TestCase letter, int ordinal) {
        return "/areas/" + letter.area(ordinal) + "/plan";
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
