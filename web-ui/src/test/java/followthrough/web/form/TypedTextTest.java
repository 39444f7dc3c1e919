package followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What comes in is text, and addresses as people type them lead to the page. */
@WebTest
class TypedTextTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Value("${local.server.port}")
    int port;

    @Test
    void characters_that_cannot_be_stored_are_refused_and_tabs_and_lines_are_not() {
        assertThat(List.of("a\u0000b", "\u0007", "\u009f", "\ud83d")).noneMatch(TypedText::isText);
        assertThat(List.of("", "a\tb\r\nc", "caf\u00e9 \ud83d\ude00", "\u00a0")).allMatch(TypedText::isText);
    }

    @Test
    void two_no_break_spaces_are_blank() throws Exception {
        assertThat(List.of("", " ", "\u00a0\u00a0", "\u202f\u200b\t")).allMatch(TypedText::isBlank);
        var letter = TestCase.issued(application, "GAT", "Thresholds are not understood.");

        web.perform(post("/areas/" + letter.area(1) + "/withdraw")
                        .param("reason", "\u00a0\u00a0")
                        .with(csrf())
                        .with(letter.director.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
    }

    @Test
    void what_is_given_back_says_from_which_field_it_is() {
        assertThat(new Typed("actions[1].newDate", "").label()).isEqualTo("Actions 2: new date");
        assertThat(new Typed("text", "").label()).isEqualTo("Text");
        assertThat(new Typed("", "").label()).isEmpty();
    }

    @Test
    void small_letters_and_a_stroke_at_the_end_lead_to_the_page() throws Exception {
        var letter = TestCase.issued(application, "GAT", "Thresholds are not understood.");
        var small = letter.area(1).value().toLowerCase(Locale.ROOT);

        web.perform(get("/areas/" + small + "/plan/?from=mail").with(letter.director.signedIn()))
                .andExpect(redirectedUrl("/areas/" + letter.area(1) + "/plan?from=mail"));
        web.perform(get("/inspections/").with(letter.director.signedIn())).andExpect(redirectedUrl("/inspections"));
    }

    @Test
    void what_cannot_be_read_at_the_door_is_said_in_words() throws Exception {
        for (var typed : List.of("email=a%00b&password=x", "email=%C3%28&password=%FF", "%00=1")) {
            var answer = sent("/sign-in", typed);
            assertThat(answer.statusCode()).as(typed).isLessThan(500);
        }
        assertThat(sent("/forgotten-password", "email=a%00b").body()).contains("Some of this is not text");
        for (var path : List.of("/areas/%C3%28", "/areas/%00", "/people/" + "-".repeat(36), "/tasks?view=%C3%28")) {
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
    }

    private java.net.http.HttpResponse<String> sent(String path, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
