package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The number beside "Tasks" stays true without reloading, at one light request a minute and only while it is seen. */
class WaitingCountBrowserTest extends BrowserTest {

    private static final String COUNT = ".ft-navigation .ft-count";

    @Autowired
    ApplicationContext application;

    @Test
    void the_number_of_tasks_follows_what_others_do_and_is_not_asked_for_while_nobody_sees_it() {
        var letter = TestCase.issued(application, "TOR", "Visits are late.");
        var asked = new AtomicInteger();
        page.clock().install();
        page.onRequest(request -> {
            if (request.url().endsWith("/tasks/count")) asked.incrementAndGet();
        });
        signIn(letter.lead);
        visit("/help");
        assertThat(page.locator(COUNT).isVisible()).isFalse();

        letter.assigned();
        minutes(1, asked, 1);
        counted("2");

        letter.planHandedIn(letter.area(1));
        minutes(1, asked, 2);
        counted("1");

        seen(false);
        page.clock().runFor(10 * 60_000);
        assertThat(asked).hasValue(2);
        seen(true);
        page.clock().runFor(1_000);
        settle(asked, 3);

        for (int minute = 0; minute < 40; minute++) {
            page.clock().runFor(60_000);
            page.waitForTimeout(60);
        }
        assertThat(asked.get())
                .as("a screen that nobody touches asks for half an hour from when it was touched")
                .isLessThan(35);
        var before = asked.get();
        page.mouse().move(200, 200);
        page.clock().runFor(1_000);
        settle(asked, before + 1);
    }

    @Test
    void whoever_was_signed_out_meanwhile_is_asked_for_nothing_more() {
        var letter = TestCase.issued(application, "TOR", "Plans are thin.");
        var asked = new AtomicInteger();
        page.clock().install();
        page.onRequest(request -> {
            if (request.url().endsWith("/tasks/count")) asked.incrementAndGet();
        });
        signIn(letter.colleague("Dora Quist", Role.DIRECTOR));
        visit("/help");
        page.context().clearCookies();
        minutes(1, asked, 1);
        page.waitForTimeout(500);
        page.clock().runFor(5 * 60_000);
        assertThat(asked).hasValue(1);
        assertThat(address()).isEqualTo("/help");
        assertThat(heading()).isNotEmpty();
    }

    private void counted(String number) {
        page.locator(COUNT, new Page.LocatorOptions().setHasText(number)).waitFor();
    }

    private void minutes(int number, AtomicInteger asked, int until) {
        page.clock().runFor(number * 60_000L);
        settle(asked, until);
    }

    private void settle(AtomicInteger asked, int until) {
        for (int i = 0; i < 50 && asked.get() < until; i++) page.waitForTimeout(100);
        assertThat(asked).hasValue(until);
    }

    private void seen(boolean seen) {
        page.evaluate(
                "seen => { Object.defineProperty(document, 'visibilityState', {value: seen ? 'visible' : 'hidden',"
                        + " configurable: true}); document.dispatchEvent(new Event('visibilitychange')); }",
                seen);
    }
}
