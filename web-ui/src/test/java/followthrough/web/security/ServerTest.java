package followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import followthrough.web.BrowserTest;
import followthrough.web.TestBrowser;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server and a real browser can show. */
class ServerTest extends BrowserTest {

    @LocalServerPort
    int port;

    @Test
    void every_cookie_is_for_the_server_alone() {
        signIn(people.director("Dana Okafor", "NMR"));

        var cookies = page.context().cookies();
        assertThat(cookies.stream().map(cookie -> cookie.name)).contains("followthrough", "followthrough-device");
        assertThat(cookies).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(String.valueOf(cookie.sameSite)).isEqualTo("LAX");
        });
    }

    @Test
    void styles_may_be_kept_for_a_year_under_the_name_of_their_content() throws Exception {
        visit("/sign-in");
        var address = page.locator("link[rel=stylesheet]").getAttribute("href");

        var answer = send(HttpRequest.newBuilder(uri(address)).build());

        assertThat(address).matches("/assets/[0-9a-f]{16}/followthrough.css");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(send(HttpRequest.newBuilder(uri("/assets/no-such-file")).build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_too_large_gets_a_page_that_says_so() throws Exception {
        var heap = BodyPublishers.concat(
                BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"),
                BodyPublishers.ofByteArray(new byte[65_000_000]),
                BodyPublishers.ofString("\r\n--x--\r\n"));

        var answer = send(HttpRequest.newBuilder(uri("/letters"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(heap)
                .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is too large");
    }

    @Test
    void an_address_that_is_none_gets_a_plain_page_that_names_nothing_internal() throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/%ff%00")).build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>Page not found</h1>").doesNotContain("HTTP Status");
    }

    @Test
    void everything_works_without_scripts() {
        var dana = people.director("Dana Okafor", "NMR");
        try (var plain = TestBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(uri("").toString())
                        .setJavaScriptEnabled(false))) {
            var tab = plain.newPage();
            signIn(tab, dana);
            assertThat(tab.locator("h1").innerText()).isEqualTo("My account");

            tab.locator(".ft-menu__summary").click();
            tab.locator(".ft-menu__button").click();
            assertThat(tab.locator(".govuk-inset-text").innerText()).isEqualTo("You have signed out.");
        }
    }

    @Test
    void an_expired_form_is_explained_in_the_browser_and_its_words_are_not_lost() {
        var dana = people.director("Dana Okafor", "NMR");
        signIn(dana);
        visit("/test/components");
        page.locator("#summary").fill("Words that took an hour");
        page.context().clearCookies();
        press("Sign off");
        assertThat(heading()).isEqualTo("Your session has ended");
        look("session-ended");

        follow("Sign in");
        page.locator("#email").fill(dana.email());
        page.locator("#password").fill(TestPeople.PASSWORD);
        press("Sign in");
        assertThat(heading()).isEqualTo("You are signed in again. This was not sent yet");
        assertThat(page.locator("main").innerText()).contains("Components", "Words that took an hour");
        look("session-ended-ready");
        follow("Go back to this form");

        assertThat(page.locator("#summary").inputValue()).isEqualTo("Words that took an hour");
    }

    @Test
    void words_sent_after_the_session_wait_for_who_typed_them_without_scripts_too() {
        var dana = people.director("Dana Okafor", "NMR");
        try (var plain = TestBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(uri("").toString())
                        .setJavaScriptEnabled(false))) {
            var tab = plain.newPage();
            signIn(tab, dana);
            tab.navigate("/test/components");
            tab.locator("#summary").fill("Words that took an hour");
            plain.clearCookies();
            tab.locator("button:text-is('Sign off')").first().click();
            assertThat(tab.locator("h1").innerText()).isEqualTo("Your session has ended");

            signIn(tab, people.director("Eve Marsh", "NMR"));
            tab.navigate("/test/components");
            assertThat(tab.locator("#summary").inputValue()).isNotEqualTo("Words that took an hour");

            plain.clearCookies();
            signIn(tab, dana);
            assertThat(tab.locator("h1").innerText()).isEqualTo("You are signed in again. This was not sent yet");
            tab.locator("a:text-is('Go back to this form')").click();
            assertThat(tab.locator("#summary").inputValue()).isEqualTo("Words that took an hour");
        }
    }

    private static void signIn(Page tab, TestPerson person) {
        tab.navigate("/account");
        tab.locator("#email").fill(person.email());
        tab.locator("#password").fill(TestPeople.PASSWORD);
        tab.locator("#main-form button[type=submit]").click();
    }

    private java.net.http.HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
