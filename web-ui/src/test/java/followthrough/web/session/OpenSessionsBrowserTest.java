package followthrough.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import followthrough.web.BrowserTest;
import followthrough.web.TestPeople;
import org.junit.jupiter.api.Test;

class OpenSessionsBrowserTest extends BrowserTest {

    private static final String TELEPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15"
                    + " (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    @Test
    void a_lost_telephone_is_signed_out_from_another_browser() {
        var dana = people.director("Dana Okafor", "NMR");
        var site = page.context().browser().newContext(new Browser.NewContextOptions().setUserAgent(TELEPHONE));
        try (site) {
            var telephone = site.newPage();
            signIn(dana);
            telephone.navigate(page.url().replaceAll("(//[^/]+).*", "$1") + "/account");
            telephone.locator("#email").fill(dana.email());
            telephone.locator("#password").fill(TestPeople.PASSWORD);
            telephone.locator("#main-form button[type=submit]").click();
            assertThat(telephone.locator("h1").innerText()).isEqualTo("My account");

            visit("/account");
            follow("Show open sessions");
            assertThat(heading()).isEqualTo("Where I am signed in");
            assertThat(page.locator("tbody th").allInnerTexts().toString())
                    .contains("This one")
                    .contains("Safari on an iPhone");
            look("sessions");
            press("Sign out Safari on an iPhone");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            look("sessions-one");

            telephone.reload();
            assertThat(telephone.locator("h1").innerText()).isEqualTo("Sign in");
        }
    }

    @Test
    void an_administrator_sees_where_somebody_is_signed_in_and_ends_it() {
        var dana = people.director("Dana Okafor", "NMR");
        signIn(dana);
        signIn(people.administrator("Ada Min")); // the browser forgets Dana's session, which stays open

        visit("/people/" + dana.id());
        follow("Where they are signed in last signed in");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        look("sessions-of-person");
        press("Sign them out everywhere");
        assertThat(page.locator("main").innerText()).contains("They are not signed in anywhere.");
        look("sessions-of-person-none");
    }
}
