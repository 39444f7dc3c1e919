package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class TasksBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_director_takes_a_task_gives_it_back_and_sees_when_it_is_overdue() {
        var letter = TestCase.issued(application, "OXF", "Thresholds are not understood.", "Plans are not reviewed.");
        signIn(letter.director);
        assertThat(heading()).isEqualTo("1 task waits for you");
        assertThat(lines()).singleElement().asString().contains("Confirm receipt and give out the areas", "Anyone:");
        look("tasks");

        follow("Choose the columns");
        page.getByLabel("Why it is due on that day").check();
        page.getByLabel("Authority").check();
        page.getByLabel("Since when it waits").check();
        look("tasks-choose-columns");
        press("Show these columns");
        assertThat(lines()).singleElement().asString().contains("Oxfordshire");
        look("tasks-columns");

        pressInList("Take it");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("You have taken this task");
        assertThat(heading()).isEqualTo("Your tasks (1)");
        pressInList("Give it back");
        assertThat(heading()).isEqualTo("Tasks that your role can take (1)");

        visit("/tasks?view=mine");
        assertThat(page.locator("main").innerText()).contains("You have no tasks of your own.");
        look("tasks-none");

        clock.advance(Duration.ofDays(40));
        visit("/tasks?overdue=true");
        assertThat(page.locator(".ft-due .govuk-tag--red").innerText()).contains("working days overdue");
        look("tasks-overdue");
        visit("/tasks?overdue=true&inspection=NOM-1999-01");
        assertThat(page.locator("main").innerText()).contains("No task fits this filter.");

        visit("/tasks");
        follow("Confirm receipt and give out the areas");
        assertThat(heading()).isEqualTo("Confirm receipt and choose who leads");
    }

    @Test
    void a_task_that_somebody_else_finished_says_who_did_it() {
        var letter = TestCase.issued(application, "RUT", "Thresholds are not understood.");
        signIn(letter.colleague("Ursula Marsh", Role.DIRECTOR));
        letter.assigned();

        pressInList("Take it");

        assertThat(heading()).isEqualTo("Someone has done this already");
        assertThat(page.locator("main").innerText()).contains("Dana Okafor did this before you");
        look("task-finished");
    }

    @Test
    void a_lead_of_many_areas_turns_the_page_and_reads_what_happened() {
        var letter = TestCase.issued(application, "GLO", findings(27)).assigned();
        signIn(letter.lead);
        assertThat(heading()).isEqualTo("54 tasks wait for you");
        assertThat(lines()).hasSize(25);
        follow("More tasks");
        follow("More tasks");
        assertThat(lines()).hasSize(4);
        follow("Back to the first tasks");
        assertThat(lines()).hasSize(25);

        follow("What you were told (27 new)");
        assertThat(page.locator(".ft-notices__item").first().innerText()).contains("is yours to lead");
        press("Mark all as read");
        assertThat(page.locator(".ft-notices__item--new").count()).isZero();
        look("notices");
    }

    @Test
    void a_director_sees_at_a_glance_where_all_areas_stand() {
        var letter = TestCase.issued(application, "LIN", "Thresholds are not understood.", "Plans are not reviewed.")
                .assigned();
        letter.planSigned(letter.area(1));
        signIn(letter.director);

        visit("/overview");

        assertThat(page.locator(".govuk-body-l").innerText())
                .startsWith("2 areas are being worked on in 1 inspection. No statement is overdue.");
        assertThat(page.locator(".ft-figures").innerText()).contains("Plan being written", "Plan signed, at work");
        look("overview");
        page.locator(".ft-figures__link").first().click();
        check();
        assertThat(heading()).isEqualTo("Areas for development");
    }

    @Test
    void an_administrator_sees_that_no_step_has_failed() {
        signIn(people.administrator("Ada Min"));
        visit("/administration");
        follow("Steps that failed");
        look("jobs");
    }

    private void pressInList(String button) {
        page.locator("tbody button").getByText(button).first().click();
        check();
    }

    private List<String> lines() {
        return page.locator("tbody tr").allInnerTexts();
    }

    private static String[] findings(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> "Visits to children in placement " + number + " are late.")
                .toArray(String[]::new);
    }
}
