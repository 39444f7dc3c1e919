package followthrough.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.ArrayList;
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
        press("Report progress");
        assertThat(problems()).containsExactly("Say whether the action is finished");
        page.getByLabel("Yes, it is finished").check();
        press("Report progress");
        assertThat(problems()).containsExactly("Say what has happened");
        page.getByLabel("What has happened?").fill("All 34 are trained");
        press("Report progress");
        assertThat(page.locator("main").innerText()).contains("All 34 are trained", "Green");
        look("progress");

        signIn(letter.director);
        visit("/areas/" + area + "/progress");
        assertThat(page.locator("main").innerText()).contains("All 34 are trained", "Ask every family");

        signIn(letter.inspector);
        assertThat(visit("/areas/" + area + "/progress")).isEqualTo(404);
        signIn(letter.colleague("Nora Bell", Role.OFFICER));
        assertThat(visit("/areas/" + area)).isEqualTo(404);
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
