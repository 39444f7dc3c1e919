package followthrough;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import followthrough.web.WebTest;
import org.springframework.test.web.servlet.MockMvc;

@WebTest

class FollowthroughApplicationTest {

    @Autowired
    MockMvc web;

    @Test
    void nobody_comes_in_without_signing_in() throws Exception {
        web.perform(get("/")).andExpect(status().is3xxRedirection());
    }
}
