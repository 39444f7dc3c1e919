package followthrough;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class FollowthroughApplicationTest {

    @Autowired
    MockMvc web;

    @Test
    void nobody_comes_in_without_signing_in() throws Exception {
        web.perform(get("/")).andExpect(status().is3xxRedirection());
    }

    @Test
    void health_says_up_and_nothing_else() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\": \"UP\"}", JsonCompareMode.STRICT));
        for (var closed : List.of("/actuator/env", "/actuator/health/db", "/actuator/beans", "/actuator/heapdump")) {
            web.perform(get(closed)).andExpect(status().is3xxRedirection());
        }
    }
}
