package followthrough.web.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class ExpiredFormsTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Test
    void what_was_typed_before_the_session_ended_is_sent_after_signing_in_again() throws Exception {
        var session = new MockHttpSession();
        web.perform(typed("/areas/NMR-2026-01-A1/plan", "Two quiet words").session(session))
                .andExpect(redirectedUrl("/session-ended"));
        web.perform(get("/session-ended").session(session))
                .andExpect(content().string(containsString("What you typed is kept for you.")))
                .andExpect(content().string(not(containsString("Two quiet words"))));

        var dana = people.director("Dana Okafor", "NMR");
        web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("email", dana.email())
                        .param("password", TestPeople.PASSWORD))
                .andExpect(redirectedUrl("/session-ended"));
        web.perform(get("/session-ended").session(session))
                .andExpect(content().string(containsString("action=\"/areas/NMR-2026-01-A1/plan\"")))
                .andExpect(content()
                        .string(containsString("<input type=\"hidden\" name=\"outcome\" value=\"Two quiet words\">")));
        web.perform(get("/session-ended").session(session))
                .andExpect(content().string(not(containsString("Two quiet words"))));
    }

    @Test
    void a_form_from_somebody_elses_site_is_not_kept() throws Exception {
        var session = new MockHttpSession();

        web.perform(post("/areas/NMR-2026-01-A1/plan")
                        .session(session)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("outcome", "Two quiet words"))
                .andExpect(redirectedUrl("/session-ended?lost"));
        web.perform(get("/session-ended").session(session))
                .andExpect(content().string(containsString("What you just sent was not saved.")));
    }

    @Test
    void passwords_files_and_heaps_of_text_are_not_kept() throws Exception {
        web.perform(typed("/account/password", "x").param("password", "three quiet words"))
                .andExpect(redirectedUrl("/session-ended?lost"));
        web.perform(multipart("/letters").file("file", new byte[10]).header("Sec-Fetch-Site", "same-origin"))
                .andExpect(redirectedUrl("/session-ended?lost"));
        web.perform(typed("/areas/NMR-2026-01-A1/plan", "x".repeat(100_000)))
                .andExpect(redirectedUrl("/session-ended?lost"));
    }

    @Test
    void a_sign_in_page_that_was_open_all_night_asks_again() throws Exception {
        web.perform(typed("/sign-in", "x")).andExpect(redirectedUrl("/sign-in?again"));
    }

    static MockHttpServletRequestBuilder typed(String address, String words) {
        return post(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "same-origin")
                .param("outcome", words);
    }
}
