package followthrough.web.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A lead draws cases at random, looks into them, and their result is a figure of the plan's measure. */
class SampleBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void cases_are_drawn_looked_into_and_become_a_figure() {
        var letter = TestCase.issued(application, "MIK", "Thresholds are not understood.")
                .assigned();
        letter.planSigned(letter.area(1));
        var area = "/areas/" + letter.area(1);
        signIn(letter.lead);
        visit(area + "/evidence");
        follow("Samples of cases");
        look("samples");
        field("title").fill("Contacts in November");
        field("population").fill("Amy Smith\n" + cases(20));
        field("size").fill("2");
        field("seed").fill("36 4 17");
        field("questions").fill("Was the threshold applied?\nIs the child’s voice recorded?");
        field("measure").selectOption(new SelectOption().setIndex(1));
        field("measured").fill("1");
        press("Draw these cases");
        assertThat(problems()).singleElement().asString().contains("Line 1 is not the number of a case");
        field("population").fill(cases(20));
        press("Draw these cases");
        assertThat(page.locator("main").innerText()).contains("2 of 20 cases", "36 4 17", "0 of 2 cases looked at");
        look("sample");

        for (int one = 1; one <= 2; one++) {
            follow("Look into the next case");
            press("Keep what the file says");
            assertThat(problems()).hasSize(2);
            if (one == 1) look("sample-case");
            field("answers[0]").first().check();
            page.locator("input[name='answers[1]'][value='NO']").check();
            press("Keep what the file says");
        }
        assertThat(page.locator("main").innerText()).contains("100%: yes in 2 of 2 cases", "0%: yes in 0 of 2 cases");
        var sample = page.url();
        press("All cases were looked at");
        look("sample-closed");
        visit(area + "/measures");
        assertThat(page.locator("main").innerText()).contains("100", "Contacts in November");

        signIn(letter.inspector);
        visit(area + "/samples");
        assertThat(page.locator("main").innerText()).doesNotContain("Contacts in November");
        assertThat(visit(sample.substring(sample.indexOf("/areas/")))).isEqualTo(404);
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']:not([type='hidden'])");
    }

    private static String cases(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj("C-%02d,Duty team"::formatted)
                .collect(Collectors.joining("\n"));
    }
}
