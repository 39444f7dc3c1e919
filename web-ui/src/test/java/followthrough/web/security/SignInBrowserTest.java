package followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import org.junit.jupiter.api.Test;

class SignInBrowserTest extends BrowserTest {

    @Test
    void the_sign_in_page_is_calm() {
        visit("/sign-in");

        assertThat(heading()).isEqualTo("Sign in");
        look("sign-in");
    }

    @Test
    void a_wrong_password_is_refused_without_saying_which_half_was_wrong() {
        visit("/sign-in");
        page.getByLabel("E-mail address").fill("nobody@example.org");
        press("Sign in");

        assertThat(problems())
                .containsExactly("The e-mail address and the password do not fit together. Check both and try again.");
        assertThat(page.getByLabel("E-mail address").inputValue()).isEqualTo("nobody@example.org");
        look("sign-in-refused");
    }

    @Test
    void somebody_with_two_posts_chooses_one() {
        var sam = people.director("Sam Reid", "NMR");
        people.join(sam, Role.OFFICER, new Body("SUW"));

        page.navigate("/sign-in");
        page.getByLabel("E-mail address").fill(sam.email());
        page.locator("#password").fill("three quiet words");
        press("Sign in");

        assertThat(heading()).isEqualTo("Who are you acting for?");
        press("Continue");
        assertThat(problems()).containsExactly("Choose who you are acting for");
        look("acting");
        page.locator("input[value='SUW']")
                .or(page.locator("input[value*='SUW']"))
                .first()
                .check();
        press("Continue");
        assertThat(heading()).isEqualTo("My actions");
    }
}
