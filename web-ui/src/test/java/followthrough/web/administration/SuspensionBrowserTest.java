package followthrough.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator has a case stand still; whoever works in it reads why, and goes on afterwards. */
class SuspensionBrowserTest extends BrowserTest {

    private static final String WHY = "Two councils become one; its areas are sorted first.";

    @Autowired
    ApplicationContext application;

    @Test
    void a_case_stands_still_and_goes_on() {
        var work = TestCase.askedForStatement(application, "TAM", "Visits are late.")
                .assigned();
        var area = work.area(1);
        var administrator = people.administrator("Ada Min");
        signIn(administrator);
        visit("/administration");
        follow("Suspended cases");
        page.getByLabel("Find a case by its reference").fill("zzz-2011-01");
        press("Search");
        assertThat(page.locator("main").innerText()).contains("There is no case ZZZ-2011-01");
        page.getByLabel("Find a case by its reference").fill(area.value().toLowerCase(Locale.ROOT));
        press("Search");
        assertThat(heading()).isEqualTo("Case " + work.inspection);
        press("Suspend the case");
        assertThat(problems()).containsExactly("Enter why the case is suspended");
        page.locator("[name='reason']").fill("x".repeat(501));
        press("Suspend the case");
        assertThat(String.join(" ", problems())).contains("501 characters long", "500");
        page.locator("[name='reason']").fill(WHY);
        press("Suspend the case");
        assertThat(page.locator("main").innerText()).contains("is suspended. Whoever has work in it was told", WHY);
        look("case-suspended");
        visit("/administration/cases");
        assertThat(page.locator("main").innerText()).contains(work.inspection.value(), WHY);
        look("cases-suspended");
        visit("/administration/cases/" + area);
        assertThat(heading()).isEqualTo("Case " + work.inspection);
        follow("What waits in it, and for whom");
        assertThat(page.locator("main").innerText()).contains("Suspended since", WHY);
        look("case-tasks-suspended");

        signIn(work.lead);
        visit("/tasks");
        assertThat(page.locator("main").innerText()).contains("Suspended", "since", WHY);
        look("task-suspended");
        visit("/areas/" + area);
        assertThat(page.locator("main").innerText()).contains("Until an administrator has it go on", WHY);
        look("area-suspended");
        visit("/areas/" + area + "/plan/edit");
        page.locator("[name='outcome']").fill("Children get help early");
        press("Save and come back later");
        assertThat(String.join(" ", problems())).contains("is suspended since", WHY);
        assertThat(page.locator("[name='outcome']").inputValue()).isEqualTo("Children get help early");
        look("plan-suspended");
        for (var list : List.of("/areas", "/overview", "/inspections")) {
            visit(list);
            assertThat(page.locator("main").innerText()).as(list).contains("Suspended");
        }
        visit("/overview/stages");
        assertThat(page.locator("main").innerText()).contains("1 of them suspended", "stands still");
        look("stages-suspended");
        visit("/notices");
        assertThat(page.locator("main").innerText()).contains("nothing can be done in it until it goes on");

        signIn(administrator);
        visit("/administration/cases/" + work.inspection);
        press("Have it go on");
        assertThat(page.locator("main").innerText()).contains("goes on. Whoever has work in it was told");
        look("case-goes-on");

        signIn(work.director);
        visit("/inspections/" + work.inspection);
        assertThat(page.locator("main").innerText())
                .contains("The case was suspended: " + WHY, "The case goes on")
                .doesNotContain("Until an administrator");
        work.planHandedIn(area);
    }
}
