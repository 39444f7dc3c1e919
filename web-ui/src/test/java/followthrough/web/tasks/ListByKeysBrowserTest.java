package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import followthrough.web.BrowserTest;
import followthrough.web.KeysAlone;
import followthrough.web.area.TestCase;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of tasks and the short report with Tab, Enter and Space alone, in a wide window and in a narrow one. */
class ListByKeysBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_lead_narrows_the_list_chooses_columns_and_changes_several_at_once() {
        work(1280, "HOU");
    }

    @Test
    void so_they_do_in_a_window_of_320() {
        work(320, "LEC");
    }

    private void work(int width, String authority) {
        page.setViewportSize(width, 900);
        var letter = TestCase.issued(application, authority, findings()).assigned();
        signIn(letter.lead);
        visit("/tasks");

        keys().to("Filter this list");
        page.keyboard().press("Enter");
        type("words", "number 2");
        keys().to("Show results");
        enter();
        assertThat(heading()).as("2 and 20 to 27").contains("of 54");
        keys().to("Clear all");
        enter();
        assertThat(page.locator("tbody tr").count()).isEqualTo(25);

        keys().to("Choose the columns");
        enter();
        keys().to("Authority");
        page.keyboard().press("Space");
        keys().to("Show these columns");
        enter();
        landsAtTheMessage("Your list shows the columns that you chose");

        choose(2);
        keys().to("Change those that are chosen");
        enter();
        assertThat(heading()).isEqualTo("What to do with these 2 tasks");
        keys().to("Put aside until then");
        enter();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-error-summary");
        var day = letter.today().plusDays(20);
        type("until.day", "" + day.getDayOfMonth());
        type("until.month", "" + day.getMonthValue());
        type("until.year", "" + day.getYear());
        keys().to("Put aside until then");
        enter();
        landsAtTheMessage("2 tasks are put aside");

        keys().to("More tasks");
        enter();
        assertThat(page.locator("tbody tr").count()).isEqualTo(25);
        keys().to("Back to the first tasks");
        enter();

        letter.planSigned(letter.area(1));
        report(width, letter);
    }

    private void report(int width, TestCase letter) {
        signIn(letter.officer);
        visit("/my-actions");
        keys().to("Report");
        enter();
        keys().to("Report"); // refused: nothing is typed
        enter();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-error-summary");
        type("text", "12 of 18 are trained");
        type("changed", "Families are seen sooner");
        keys().toFirstOf("stands");
        page.keyboard().press("Space");
        keys().to("Report");
        enter();
        landsAtTheMessage("Your report is kept");
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("at %s", width).isEmpty();
    }

    private void choose(int many) {
        for (int number = 0; number < many; number++) {
            keys().toFirstOf("chosen");
            page.keyboard().press("Space");
        }
    }

    private void type(String field, String words) {
        keys().toFirstOf(field);
        page.keyboard().type(words);
    }

    private void landsAtTheMessage(String said) {
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains(said);
        assertThat((String) page.evaluate("document.activeElement.className")).contains("govuk-notification-banner");
    }

    /** Presses Enter and waits until the page that it leads to is there. */
    private void enter() {
        var there = new AtomicBoolean();
        Consumer<Page> heard = loaded -> there.set(true);
        page.onLoad(heard);
        page.keyboard().press("Enter");
        page.waitForCondition(there::get);
        page.offLoad(heard);
        check();
    }

    private KeysAlone keys() {
        return new KeysAlone(page);
    }

    private static String[] findings() {
        return IntStream.rangeClosed(1, 27)
                .mapToObj(number -> "Visits of number " + number + " are late.")
                .toArray(String[]::new);
    }
}
