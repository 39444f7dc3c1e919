package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleBrowserTest extends BrowserTest {

    @Test
    void an_administrator_adds_a_person_who_then_chooses_a_password_and_signs_in() {
        signIn(people.administrator("Ada Min"));
        visit("/administration"); // first of all they are led to the first steps
        assertThat(heading()).isEqualTo("Administration");
        look("administration");
        follow("People");
        look("people");
        follow("Add a person");
        press("Add this person");
        assertThat(problems())
                .containsExactly(
                        "Enter the person’s name", "Enter the person’s e-mail address", "Choose what the person does");
        look("person-add-wrong");
        var email = "noor." + UUID.randomUUID() + "@example.org";
        page.getByLabel("Name").fill("Noor Haddad");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("What they do").selectOption("AREA_LEAD");
        page.locator("#body").selectOption("ROT");
        press("Add this person");
        assertThat(heading()).isEqualTo("Noor Haddad");
        assertThat(page.locator("main").innerText()).contains("You asked for it, so somebody else confirms it");
        look("person-waits");

        signIn(people.director("Dana Okafor", "ROT"));
        visit("/tasks");
        page.getByText("people wait for your word")
                .or(page.getByText("person waits for your word"))
                .click();
        assertThat(heading()).isEqualTo("People to confirm");
        look("confirmations");
        press("Confirm Noor Haddad");
        press("Show me the link for Noor Haddad");
        assertThat(heading()).isEqualTo("A link for Noor Haddad");
        look("person-link");
        var link = page.locator(".ft-secret").innerText();
        page.reload();
        assertThat(page.locator(".ft-secret").count()).isZero();

        page.context().clearCookies();
        visit(link);
        page.locator("#password").fill("short");
        press("Set my password");
        assertThat(problems()).containsExactly("Enter a password of 12 characters or more");
        look("set-password");
        page.locator("#password").fill("quiet words indeed");
        page.locator("#again").fill("quiet words indeed");
        press("Set my password");
        page.getByLabel("E-mail address").fill(email);
        page.locator("#password").fill("quiet words indeed");
        press("Sign in");

        visit("/account");
        assertThat(page.locator("main").innerText()).contains("Noor Haddad").contains("Area lead, Rotherham");
        assertThat(visit(link)).isEqualTo(404);
    }

    @Test
    void an_administrator_looks_after_one_person() {
        var dana = people.director("Dana Okafor", "NMR");
        signIn(people.administrator("Ada Min"));
        visit("/people/" + dana.id());
        page.getByLabel("What they do").selectOption("OFFICER");
        page.locator("#body").selectOption("HTP");
        press("Add this role");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The role waits to be confirmed.");
        look("person");
        press("Take it back");
        signIn(people.administrator("Ben Min"));
        visit("/people/" + dana.id());
        assertThat(page.locator("main").innerText()).doesNotContain("Officer, Hartlepool");

        follow("Deactivate the account");
        look("person-deactivate");
        press("Deactivate this account");
        assertThat(page.locator("main").innerText()).contains("Their open sessions have ended.");
        press("Reactivate the account");
        assertThat(page.locator("main").innerText()).contains("The account is active again.");
    }

    @Test
    void a_director_appoints_a_cover_who_acts_for_them_under_a_banner() {
        var dana = people.director("Dana Okafor", "NMR");
        var sam = people.areaLead("Sam Reid", "NMR");
        signIn(dana);
        visit("/account");
        follow("Name a cover");
        press("Name this person as my cover");
        assertThat(problems()).containsExactly("Choose who acts for you", "Enter the last day, for example 16 8 2023");
        look("cover-wrong");
        page.getByLabel("Who acts for you").selectOption(sam.id().toString());
        var last = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(3);
        page.getByLabel("Statements").uncheck();
        page.getByLabel("Letters and areas").uncheck();
        page.locator("#ends").fill("" + last.getDayOfMonth());
        page.locator("#ends-month").fill("" + last.getMonthValue());
        page.locator("#ends-year").fill("" + last.getYear());
        press("Name this person as my cover");
        assertThat(page.locator("main").innerText())
                .contains("Your cover is appointed.", "plans, and progress and evidence");
        look("account");

        signIn(sam);
        assertThat(page.locator(".ft-banner").first().innerText()).contains("Dana Okafor is away");
        look("cover-offered");
        follow("Act for Dana Okafor");
        page.locator("input[value='DIRECTOR@NMR@" + dana.id() + "']").check();
        press("Continue");
        visit("/account");
        assertThat(page.locator(".ft-banner--acting").innerText())
                .contains("You are acting for Dana Okafor, for plans, and progress and evidence only.");
        page.locator(".ft-menu__summary").click();
        look("acting-for");
    }

    @Test
    void a_forgotten_password_is_asked_for_and_shown_to_the_administrator() {
        var dana = people.director("Dana Forgetful", "NMR");
        visit("/forgotten-password");
        press("Ask for a new password");
        assertThat(problems()).containsExactly("Enter the e-mail address that you sign in with");
        page.locator("#email").fill(dana.email());
        look("forgotten-password");
        press("Ask for a new password");
        look("forgotten-password-asked");

        signIn(people.administrator("Ada Min"));
        visit("/people?q=forgetful");
        assertThat(page.locator("tbody").innerText()).contains("Asked for a new password");
        follow("Dana Forgetful");
        press("Ask for a link for a new password");
        assertThat(page.locator("main").innerText()).contains("You asked for it, so it is shown to somebody else");
        assertThat(page.locator(".ft-secret").count()).isZero();
    }

    @Test
    void a_password_is_changed() {
        signIn(people.director("Dana Okafor", "NMR"));
        visit("/account/password");
        page.locator("#current").fill("not this one");
        page.locator("#password").fill("Password1234");
        press("Change my password");
        assertThat(problems().get(0)).isEqualTo("This is not your password");
        look("change-password");
    }

    @Test
    void help_and_the_accessibility_statement_are_there_for_everybody() {
        assertThat(visit("/accessibility")).isEqualTo(200);
        look("accessibility");
        signIn(people.director("Dana Okafor", "NMR"));
        visit("/help");
        look("help");
        for (var role : Role.values()) {
            assertThat(visit("/help/" + followthrough.web.help.HelpController.path(role)))
                    .isEqualTo(200);
        }
        visit("/help/director");
        look("help-director");
    }

    @Test
    void failures_are_calm_too() {
        signIn(people.director("Dana Okafor", "NMR"));
        assertThat(page.navigate("/no/such/page").status()).isEqualTo(404);
        look("not-found");
        page.navigate("/test/refused");
        look("refused");
    }
}
