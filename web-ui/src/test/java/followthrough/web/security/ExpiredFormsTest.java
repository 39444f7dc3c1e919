package followthrough.web.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import followthrough.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ExpiredFormsTest {

    @Autowired
    MockMvc web;

    @Test
    void a_sign_in_page_that_was_open_all_night_asks_again() throws Exception {
        web.perform(post("/sign-in")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("email", "dana@example.org"))
                .andExpect(redirectedUrl("/sign-in?again"));
    }
}
