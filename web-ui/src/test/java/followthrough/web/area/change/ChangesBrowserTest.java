package followthrough.web.area.change;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ChangesBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void areas_are_added_merged_withdrawn_and_superseded_by_two_people() {
        var letter = TestCase.issued(
                        application,
                        "DER",
                        "Referrals wait.",
                        "Referrals wait too long.",
                        "Not ours.",
                        "Never looked at.")
                .assigned();
        var second = letter.colleague("Mo Farouk", Role.DIRECTOR);
        var changes = "/inspections/" + letter.inspection + "/changes";
        signIn(letter.director);
        visit(changes);
        look("changes-none");
        follow("Propose to add an area");
        page.getByLabel("The sentence", exact()).fill("Words that nobody wrote.");
        press("Propose to add the area");
        assertThat(problems()).containsExactly("Say why");
        page.getByLabel("Why?").fill("It was overlooked");
        press("Propose to add the area");
        assertThat(problems()).singleElement().asString().contains("not in the letter");
        look("area-add");
        page.getByLabel("The sentence", exact()).fill("Dear director,");
        press("Propose to add the area");
        ask(letter, 1, "merge", "Propose to merge the areas");
        ask(letter, 3, "withdraw", "Propose to withdraw the area");
        ask(letter, 4, "supersede", "Propose to close the area");
        look("changes");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main").innerText()).contains("You asked for this change, so a second person decides");
        look("change-mine");

        signIn(second);
        decide(changes, "Add an area", "Add the area");
        decide(changes, "Merge " + letter.area(1) + " into " + letter.area(2), "Merge the areas");
        decide(changes, "Close " + letter.area(4) + " as superseded", "Close the area as superseded");
        visit(changes);
        follow("Withdraw " + letter.area(3));
        look("change-decide");
        press("Refuse");
        assertThat(problems()).containsExactly("Say why");
        page.getByLabel("Your reason").fill("It is ours");
        press("Refuse");
        assertThat(page.locator("main").innerText()).contains("It is ours", "Refused", "Confirmed");
        visit("/areas/" + letter.area(1));
        assertThat(page.locator(".ft-area__facts").innerText()).contains("Merged", "It goes on in " + letter.area(2));
        visit("/areas/" + letter.area(5));
        assertThat(page.locator("main").innerText()).contains("Dear director,", "Waiting for a lead");
    }

    private void ask(TestCase letter, int area, String how, String button) {
        visit("/areas/" + letter.area(area) + "/" + how);
        if (how.equals("merge"))
            page.getByLabel("Merge into").selectOption(letter.area(2).value());
        page.getByLabel("Why?").fill("For a good reason");
        if (how.equals("merge")) look("area-merge");
        press(button);
    }

    private void decide(String changes, String change, String button) {
        visit(changes);
        follow(change);
        press(button);
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The change is made");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }
}
