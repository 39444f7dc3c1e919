package followthrough.web.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.plan.PlanReading;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What is promised in the lives of four people: an officer's week, a late officer's lead, a director who was away, a leaver. */
class PromisesBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void an_officers_week_from_monday_to_the_date_that_they_asked_for() {
        var letter = TestCase.issued(application, "KIR", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        signIn(letter.officer);
        assertThat(heading()).isEqualTo("My actions: one that is not done");
        page.locator(".ft-promises__item a.govuk-button").click();
        check();
        page.getByLabel("What was done").fill("12 of 18 are trained");
        fill("changed", "Families are seen sooner");
        page.getByText("Yes, it will be done by").click();
        press("Report");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Your report is kept");

        clock.advance(Duration.ofDays(2));
        page.locator(".ft-promises__item a.govuk-button").click();
        check();
        fill("text", "The trainer is ill");
        fill("changed", "Nothing yet");
        page.getByText("No, I need another date").click();
        var wanted = letter.today().plusDays(72);
        fill("wanted.day", String.valueOf(wanted.getDayOfMonth()));
        fill("wanted.month", String.valueOf(wanted.getMonthValue()));
        fill("wanted.year", String.valueOf(wanted.getYear()));
        fill("reason", "The trainer is ill until March");
        press("Report");
        visit("/tasks?view=waiting");
        assertThat(page.locator("tbody").innerText()).contains("Answer who asks for another date", "Amara Lindqvist");

        signIn(letter.lead);
        page.getByRole(AriaRole.LINK, named("Answer who asks for another date"))
                .first()
                .click();
        check();
        press("Put the date into the plan");
        visit("/tasks");
        assertThat(page.locator("tbody").first().innerText()).contains("Hand in the plan with the other date");
        look("task-hand-in");
        letter.bean(followthrough.plan.Planning.class)
                .submit(letter.actor(letter.lead), letter.area(1), plan(letter).version());
        letter.pendingPlanSigned(letter.area(1));

        signIn(letter.officer);
        visit("/notices");
        assertThat(page.locator("main").innerText())
                .contains("stands in the draft of the plan", "is signed and holds", "Train every social worker");

        clock.advance(Duration.ofDays(2));
        visit("/my-actions");
        assertThat(page.locator(".ft-promises__item").innerText()).contains("The trainer is ill");
        look("week-officer-friday");
        page.locator(".ft-promises__item a.govuk-button").click();
        check();
        fill("text", "All 18 are trained");
        fill("changed", "Families are seen within a week");
        page.locator("#file").setInputFiles(new FilePayload("register.csv", "text/csv", "team;day\n".getBytes(UTF_8)));
        page.getByText("It is finished").click();
        press("Report");
        assertThat(heading()).isEqualTo("My actions");
        visit("/tasks?view=done&time=week");
        assertThat(page.locator("main").innerText()).contains("Train every social worker");
        look("week-officer-done");
    }

    @Test
    void an_officer_reports_on_all_their_actions_at_once_and_loses_no_word_when_it_is_refused() {
        var letter = TestCase.issued(application, "PLY", "Visits are late.", "Plans are thin.")
                .assigned();
        letter.planSigned(letter.area(1));
        letter.planSigned(letter.area(2));
        signIn(letter.officer);
        page.locator("input[name=chosen]").all().forEach(tick -> tick.check());
        look("my-actions-ticked");
        press("Report on those that are ticked");
        assertThat(heading()).isEqualTo("Report on 2 actions");
        fill("text", "Both teams were trained");
        fill("changed", "Nothing yet");
        page.locator("input[value=onTime]").first().check();
        look("my-actions-several");
        press("Report on all of them");
        assertThat(problems()).singleElement().asString().contains("is still on time");
        assertThat(page.locator("[name=text]").inputValue()).isEqualTo("Both teams were trained");
        look("my-actions-several-refused");
        page.locator("input[value=onTime]").last().check();
        press("Report on all of them");
        assertThat(heading()).isEqualTo("My actions: 2 that are not done");
        assertThat(page.locator("main").innerText())
                .contains("Your reports on 2 actions are kept", "Both teams were trained");
    }

    @Test
    void a_lead_whose_officer_is_late_sees_who_what_and_since_when_and_asks_for_it() {
        var letter = TestCase.issued(application, "BUR", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        clock.moveTo(letter.today().plusDays(45));
        ReflectionTestUtils.invokeMethod(application.getBean("latePromises"), "sweep");
        signIn(letter.lead);
        visit("/tasks");
        page.getByRole(AriaRole.LINK, named("Late action: Owen Price")).first().click();
        check();
        assertThat(heading()).startsWith("Late action");
        assertThat(page.locator("main").innerText())
                .contains("Train every social worker", "Owen Price", "overdue", "Nothing was reported yet");
        look("late-action");
        fill("message", "The board meets on Friday");
        press("Ask Owen Price for it");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("They are asked for it");

        signIn(letter.officer);
        visit("/notices");
        assertThat(page.locator("main").innerText()).contains("asks for your action", "The board meets on Friday");
        visit("/my-actions");
        page.locator(".ft-promises__item a.govuk-button").click();
        check();
        fill("text", "The last team was trained today");
        fill("changed", "Nothing yet");
        page.getByText("It is finished").click();
        press("Report");

        signIn(letter.lead);
        visit("/tasks");
        assertThat(page.locator("main").innerText()).doesNotContain("Late action");
        visit("/areas/" + letter.area(1) + "/progress");
        assertThat(page.locator("main").innerText())
                .contains("working days after its date", "The last team was trained");
        look("week-late-lead-after");
    }

    @Test
    void a_director_who_comes_back_finds_what_waits_and_what_was_done_for_them() {
        var letter = TestCase.issued(application, "RDB", "Visits are late.", "Plans are thin.")
                .assigned();
        var deputy = letter.colleague("Dev Patel", Role.DIRECTOR);
        letter.planHandedIn(letter.area(1));
        letter.planHandedIn(letter.area(2));
        letter.evidenceAdded(letter.area(2), "Audit of files");
        letter.evidenceOffered(letter.area(2));
        signIn(letter.director);
        visit("/account/cover");
        page.getByLabel("Who acts for you").selectOption(deputy.id().toString());
        for (var kind : List.of("Letters and areas", "Progress and evidence", "Statements"))
            page.getByLabel(kind, new Page.GetByLabelOptions().setExact(true)).uncheck();
        var last = letter.today().plusDays(5);
        fill("ends.day", String.valueOf(last.getDayOfMonth()));
        fill("ends.month", String.valueOf(last.getMonthValue()));
        fill("ends.year", String.valueOf(last.getYear()));
        press("Name this person as my cover");

        signIn(deputy);
        visit("/acting");
        page.locator("input[value='DIRECTOR@RDB@" + letter.director.id() + "']").check();
        press("Continue");
        visit("/tasks");
        assertThat(page.locator("tbody").first().innerText())
                .contains("Sign off the plan")
                .doesNotContain("Endorse");
        look("week-cover-tasks");
        visit("/areas/" + letter.area(2) + "/evidence/endorse");
        assertThat(page.locator("main").innerText()).contains("You act for Dana Okafor for plans only");
        look("week-cover-refused");
        visit("/areas/" + letter.area(1) + "/plan/sign-off");
        page.locator("input[name=declared]").check();
        press("Sign off the plan");
        clock.advance(Duration.ofDays(6));

        signIn(letter.director);
        visit("/notices");
        assertThat(page.locator("main").innerText()).contains("Dev Patel", "for you");
        look("week-director-told");
        visit("/tasks");
        assertThat(page.locator("tbody").first().innerText()).contains("Sign off the plan");
        press("Take the next one");
        assertThat(heading()).contains("Sign");
        visit("/tasks?view=done&time=week");
        assertThat(page.locator("tbody").innerText()).contains("Dev Patel for Dana Okafor");
        look("done-for-me");
    }

    @Test
    void what_a_leaver_has_is_seen_and_moved_before_they_go_and_nothing_stays_with_them() {
        var letter = TestCase.issued(application, "LEW", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        var nora = letter.colleague("Nora Bell", Role.OFFICER);
        signIn(letter.director);
        visit("/colleagues");
        assertThat(page.locator("main").innerText()).contains("Owen Price one thing to do");
        follow("Owen Price");
        page.getByLabel("Who answers for their actions from now on?").selectOption("Nora Bell");
        fill("reason", "Owen leaves");
        press("Move it");
        assertThat(page.locator("main").innerText()).contains("Nothing that you have to do with hangs on them now");
        look("leaver");
        var leaver = letter.bean(Directory.class).person(letter.officer.id()).orElseThrow();
        letter.bean(Administering.class).deactivate(people.administrator(), letter.officer.id(), leaver.version());

        visit("/colleagues");
        assertThat(page.locator("main").innerText())
                .contains("Nora Bell one thing to do")
                .doesNotContain("Owen Price");

        signIn(nora);
        assertThat(heading()).isEqualTo("My actions: one that is not done");
        visit("/notices");
        assertThat(page.locator("main").innerText()).contains("is yours now: Train every social worker");
        look("week-leaver-successor");
    }

    private followthrough.plan.ActionPlan plan(TestCase letter) {
        return letter.bean(PlanReading.class).stored(letter.area(1)).orElseThrow();
    }

    private void fill(String field, String words) {
        page.locator("[name='" + field + "']").fill(words);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
