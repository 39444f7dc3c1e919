package followthrough.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ProgressBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void an_officer_sees_their_own_actions_and_reports_on_them() {
        var letter = TestCase.issued(application, "DAR", "Visits are late.", "Files are thin.")
                .assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        addAction(letter);
        signIn(letter.officer);
        visit("/areas");
        assertThat(page.locator("tbody th a").allInnerTexts()).containsExactly(area.value());
        visit("/areas/" + area + "/plan");
        assertThat(page.locator("main").innerText()).contains("Train every social worker");
        assertThat(page.locator("main").innerText()).doesNotContain("Ask every family", "Contacts at the right level");
        look("plan-officer");
        visit("/areas/" + area + "/progress");
        assertThat(page.locator(".ft-progress").innerText())
                .containsIgnoringCase("Nothing reported yet")
                .doesNotContainIgnoringCase("green");
        look("progress-unreported");
        press("Report progress");
        assertThat(problems())
                .containsExactly(
                        "Say what was done",
                        "Say what has changed for children, or that nothing has yet",
                        "Say whether the action is finished",
                        "Choose how you see it");
        page.getByLabel("What was done?").fill("22 of 34 are trained");
        page.getByLabel("What has changed for children?").fill("Nothing yet");
        page.getByLabel("No, it goes on").check();
        page.getByLabel("Red", new Page.GetByLabelOptions().setExact(true)).check();
        press("Report progress");
        assertThat(problems()).containsExactly("Say what is next");
        page.getByLabel("What is next?").fill("The other 12");
        press("Report progress");
        assertThat(problems()).containsExactly("The rules say Green: on track. Say why you see it otherwise.");
        look("progress-otherwise");
        page.getByLabel("Why do you see it otherwise than the rules?").fill("The trainer is ill for weeks");
        press("Report progress");
        assertThat(page.locator("main").innerText())
                .contains("22 of 34 are trained", "Green", "Owen Price sees it otherwise: Red", "ill for weeks");
        look("progress");
        clock.moveTo(letter.today().plusMonths(1).withDayOfMonth(3));
        visit("/areas/" + area + "/progress");
        assertThat(page.locator("main").innerText()).contains("reported on 0 of 1 action");
        page.getByLabel("What was done?").fill("All 34 are trained");
        page.getByLabel("What has changed for children?").fill("Contacts are at the right level");
        page.getByLabel("Yes, it is finished").check();
        page.getByLabel("Blue", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Why do you see it otherwise than the rules?").fill("The audit says so");
        press("Report progress");
        assertThat(page.locator("main").innerText()).contains("22 of 34 are trained", "All 34 are trained", "steady");
        look("progress-months");
        assertThat(visit("/areas/" + area + "/measures")).isEqualTo(404);

        signIn(letter.director);
        visit("/areas/" + area + "/progress");
        assertThat(page.locator("main").innerText()).contains("All 34 are trained", "Ask every family");
        follow("What the colours mean");
        look("progress-key");
        page.getByLabel("Blue means").fill("Done, and children tell us so");
        page.getByLabel("Red when a date was moved how many times?").fill("0");
        press("Change the key");
        assertThat(problems()).containsExactly("Enter a number from 1 to 260");
        page.getByLabel("Red when a date was moved how many times?").fill("2");
        press("Change the key");
        assertThat(page.locator("main").innerText()).contains("Done, and children tell us so", "or 2 times");

        figuresAreBrought(letter);

        signIn(letter.inspector);
        assertThat(visit("/areas/" + area + "/progress")).isEqualTo(404);
        signIn(letter.colleague("Nora Bell", Role.OFFICER));
        assertThat(visit("/areas/" + area)).isEqualTo(404);
    }

    @Test
    void an_officers_week_is_a_line_in_a_list() {
        var letter = TestCase.issued(application, "BOL", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        signIn(letter.officer);
        visit("/");
        assertThat(address()).startsWith("/my-actions");
        look("my-actions");
        page.locator(".ft-promises a.govuk-button").click();
        press("Report");
        assertThat(problems())
                .containsExactly(
                        "Say what was done",
                        "Say what has changed for children, or that nothing has yet",
                        "Say whether it is still on time");
        page.getByLabel("What was done?").fill("12 of 34 are trained");
        page.getByLabel("What has changed for children?").fill("Nothing yet");
        page.getByLabel("No, I need another date").check();
        look("my-actions-report");
        press("Report");
        assertThat(problems()).containsExactly("Enter the date by which it will be done", "Say why");
        var wanted = letter.today().plusDays(60);
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("" + wanted.getDayOfMonth());
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("" + wanted.getMonthValue());
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("" + wanted.getYear());
        page.getByLabel("Why is the other date needed?").fill("The trainer is ill");
        press("Report");
        assertThat(page.locator("main").innerText()).contains("12 of 34 are trained", "You asked for");

        signIn(letter.lead);
        visit("/tasks");
        follow("Answer who asks for another date");
        look("answer-date");
        press("Put the date into the plan");
        assertThat(address()).contains("/plan/edit");
        visit("/colleagues/" + letter.officer.id());
        look("colleague");
        assertThat(page.locator("main").innerText()).contains("Train every social worker");
        page.locator("main a:has-text('Hand it on')").first().click();
        look("hand-on");

        signIn(letter.officer);
        clock.moveTo(letter.today().plusDays(40));
        visit("/my-actions");
        assertThat(page.locator("main").innerText()).contains("overdue");
        look("my-actions-late");
        page.locator(".ft-promises a.govuk-button").click();
        assertThat(page.locator(".govuk-radios").first().innerText())
                .contains("has passed and it goes on")
                .doesNotContain("Yes, it will be done by");
        look("my-actions-late-report");
        page.getByLabel("What was done?").fill("30 of 34 are trained");
        page.getByLabel("What has changed for children?").fill("Nothing yet");
        page.getByLabel("has passed and it goes on").check();
        press("Report");
        assertThat(page.locator("main").innerText())
                .contains("Your report is kept", "it stays late until it is finished or another date is signed");
        page.locator(".ft-promises a.govuk-button").click();
        page.getByLabel("What was done?").fill("All 34 are trained");
        page.getByLabel("What has changed for children?").fill("Contacts are right");
        page.getByLabel("It is finished").check();
        press("Report");
        assertThat(page.locator("main").innerText()).contains("this action is finished", "Nothing that is signed");
        look("my-actions-none");
        visit("/areas/" + letter.area(1) + "/progress");
        assertThat(page.locator(".ft-progress").first().innerText()).containsPattern("Finished on .* after its date");
        look("progress-late-finish");
        signIn(letter.lead);
        for (var place : List.of("", "/plan")) {
            visit("/areas/" + letter.area(1) + place);
            assertThat(page.locator("main").innerText()).containsPattern("Finished on .* after its date");
        }
    }

    private void figuresAreBrought(TestCase letter) {
        signIn(letter.lead);
        visit("/areas/" + letter.area(1) + "/measures");
        look("measures-none");
        page.getByLabel("The figure").fill("around 90");
        press("Record the figure");
        assertThat(problems())
                .containsExactly(
                        "Enter the day that the figure is about, for example 31 3 2026",
                        "Say where the figure comes from");
        record(letter.today().minusDays(60), "64");
        record(letter.today().minusDays(30), "58");
        record(letter.today(), "83");
        assertThat(page.locator("main").innerText()).contains("On the way", "83", "From 60% to 90%.");
        assertThat(page.locator("svg.ft-chart desc").textContent()).contains("From 60% to 90%");
        look("measures");
        page.locator("a:has-text('Take back')").nth(1).click();
        press("Take the figure back");
        assertThat(problems()).containsExactly("Say why");
        look("measure-retract");
        page.getByLabel("Why is it wrong?").fill("Counted twice");
        press("Take the figure back");
        assertThat(page.locator("main").innerText()).contains("One figure was taken back");
    }

    private void record(LocalDate day, String figure) {
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("" + day.getDayOfMonth());
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("" + day.getMonthValue());
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("" + day.getYear());
        page.getByLabel("The figure").fill(figure);
        page.getByLabel("Where does it come from?").fill("Reading of twenty");
        press("Record the figure");
        assertThat(problems()).isEmpty();
    }

    private static void addAction(TestCase letter) {
        var me = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(me, letter.area(1)).orElseThrow();
        var actions = new ArrayList<>(plan.content().actions());
        actions.add(PlanContent.ActionLine.of(
                "Ask every family",
                ActionOwner.of(letter.lead.id(), "Amara Lindqvist"),
                me.on().plusDays(9)));
        letter.bean(Planning.class)
                .write(me, letter.area(1), plan.version(), plan.content().with(actions));
    }
}
