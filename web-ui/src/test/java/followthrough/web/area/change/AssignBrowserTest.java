package followthrough.web.area.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AssignBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_director_confirms_receipt_and_gives_each_area_to_a_lead() {
        var letter = TestCase.issued(
                application,
                "BLB",
                "Thresholds for social care are not well understood by partner agencies, so that children wait too long.",
                "The quality of assessments is too variable.",
                "Children’s views are not recorded well.");
        var other = letter.colleague("Bela Novak", Role.AREA_LEAD);
        signIn(letter.director);
        visit("/inspections/" + letter.inspection + "/assign");
        look("assign");

        press("Confirm receipt and give out the areas");
        assertThat(problems())
                .containsExactly(
                        "Choose who leads area 1, or choose somebody for all",
                        "Choose who leads area 2, or choose somebody for all",
                        "Choose who leads area 3, or choose somebody for all");
        page.getByLabel("Give all to").selectOption(letter.lead.id().toString());
        page.getByLabel("Who leads area 3?").selectOption(other.id().toString());
        page.getByLabel("Day").fill("31");
        page.getByLabel("Month").fill("2");
        press("Confirm receipt and give out the areas");
        assertThat(problems()).containsExactly("Enter the day on which the letter arrived, for example 30 6 2011");
        look("assign-refused");

        page.getByLabel("Day").fill("" + letter.today().getDayOfMonth());
        page.getByLabel("Month").fill("" + letter.today().getMonthValue());
        press("Confirm receipt and give out the areas");

        assertThat(heading()).isEqualTo("The areas are given out");
        look("assigned");
        visit("/areas/" + letter.area(2) + "/reassign");
        page.getByLabel("Who leads it from now on?")
                .selectOption(new SelectOption().setValue(other.id().toString()));
        look("reassign");
        press("Give the area to this person");
        assertThat(page.locator("main").innerText()).contains("Bela Novak");
        look("area-overview");

        signIn(other);
        visit("/areas?mine=true");
        assertThat(page.locator("tbody th a").allInnerTexts())
                .containsExactly(letter.area(2).value(), letter.area(3).value());
        look("areas");
    }
}
