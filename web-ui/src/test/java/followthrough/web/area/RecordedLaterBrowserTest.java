package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.BrowserTest;
import followthrough.web.DateFormats;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case of 2011 that is recorded after the event: each act asks when it happened, and nothing is overdue. */
class RecordedLaterBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void each_act_has_the_day_on_which_it_happened() {
        var letter = TestCase.recordedLater(application, "HRT", "Thresholds are not understood.");
        var area = "/areas/" + letter.area(1);
        signIn(letter.director);
        visit("/inspections/" + letter.inspection + "/assign");
        assertThat(page.getByLabel("Year").inputValue()).isEqualTo("2011");
        page.getByLabel("Give all to").selectOption(letter.lead.id().toString());
        press("Confirm receipt and give out the areas");
        letter.planHandedIn(letter.area(1));

        visit(area + "/plan/sign-off");
        assertThat(page.getByText("When did this happen?").count()).isEqualTo(1);
        page.getByLabel("I have read this plan.").check();
        page.getByLabel("Day").fill("1");
        page.getByLabel("Month").fill("1");
        page.getByLabel("Year").fill("2010");
        press("Sign off the plan");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("Enter a day that is not before the inspection visit, which began on ");
        look("recorded-later-sign-off");
        page.getByLabel("Day").fill("12");
        page.getByLabel("Month").fill("8");
        page.getByLabel("Year").fill("2011");
        page.getByLabel("I have read this plan.").check(); // a declaration is made again each time
        press("Sign off the plan");

        assertThat(page.locator("main").innerText()).contains("12 August 2011").doesNotContain("overdue");
        visit(area + "/evidence/endorse");
        assertThat(page.locator("main").innerText()).contains("The area lead has not offered the evidence");
        visit("/areas");
        assertThat(page.locator("main").innerText()).doesNotContain("overdue");
        visit(area + "/progress");
        assertThat(page.getByLabel("Month").inputValue())
                .as("no day is guessed")
                .isEmpty();
        look("recorded-later-progress");
        var recorded = "recorded on " + letter.bean(DateFormats.class).day(letter.today());
        for (var told : List.of(area + "/map", area + "/history", "/inspections/" + letter.inspection)) {
            visit(told);
            assertThat(page.locator("main").innerText()).contains(recorded);
        }
        visit(area + "/history");
        assertThat(page.locator("main").innerText()).contains("12 August 2011");
        look("recorded-later-history");
        visit(area + "/map");
        look("area-map");
    }
}
