package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsBrowserTest extends BrowserTest {

    @Test
    void every_component_stands_without_barriers() {
        signIn(people.director("Dana Okafor", "NMR"));

        assertThat(visit("/test/components")).isEqualTo(200);

        assertThat(page.locator("#due").inputValue()).isEqualTo("16");
        assertThat(page.locator("#owner").inputValue()).isEqualTo("b");
        assertThat(page.locator("input[name=kinds]:checked").count()).isEqualTo(2);
        look("components");
    }

    @Test
    void what_is_broken_on_a_page_that_was_free_is_found_although_such_pages_are_looked_at_once() {
        signIn(people.director("Dana Okafor", "NMR"));
        for (var broken : List.of(
                "document.querySelector('label[for=summary]').remove()",
                "document.title = ''",
                "document.documentElement.removeAttribute('lang')",
                "document.querySelector('#summary').setAttribute('aria-invalid', 'perhaps')",
                "document.querySelector('main a').textContent = ''",
                "document.querySelector('h1').style.color = '#bbb'",
                "document.querySelector('main').style.backgroundColor = '#222'",
                "document.querySelector('main p').setAttribute('role', 'sentence')")) {
            visit("/test/components");
            assertThat(Barriers.on(page)).isEmpty();
            page.evaluate(broken);
            assertThat(Barriers.on(page)).as(broken).isNotEmpty();
        }
    }

    @Test
    void on_paper_stands_the_content_alone() {
        signIn(people.director("Dana Okafor", "NMR"));
        visit("/test/components");
        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.locator(".ft-finding").isVisible()).isTrue();
        assertThat(page.locator("nav").first().isVisible()).isFalse();
        assertThat(page.getByText("Sign off", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                        .isVisible())
                .isFalse();
        picture("components-print", 1280);
    }

    @Test
    void what_is_wrong_is_listed_in_the_order_of_the_form_and_what_was_typed_stays() {
        signIn(people.director("Dana Okafor", "NMR"));
        visit("/test/components");
        page.locator("#summary").fill("Typed again");

        press("Sign off");

        assertThat(problems())
                .containsExactly(
                        "This cover has already ended",
                        "Choose somebody other than yourself",
                        "Enter a first day that is not before today");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#summary").inputValue()).isEqualTo("Typed again");
        page.getByText("Enter a first day that is not before today").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("due");
        look("components-wrong");
    }
}
