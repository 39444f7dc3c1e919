package followthrough.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorHandlerTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Test
    void what_is_not_yours_looks_exactly_like_what_is_not_there() throws Exception {
        var officer =
                people.someone("Omar Said", followthrough.shared.Role.OFFICER, new followthrough.shared.Body("NMR"));
        var texts = new java.util.HashSet<String>();
        for (var address : new String[] {"/people", "/people/new", "/no/such/page", "/account/cover"}) {
            texts.add(withoutToken(web.perform(get(address).with(officer.signedIn()))
                    .andExpect(status().isNotFound())
                    .andReturn()
                    .getResponse()
                    .getContentAsString()));
        }
        assertThat(texts).hasSize(1);
    }

    @Test
    void a_fault_shows_a_reference_that_stands_in_the_log_and_nothing_internal(CapturedOutput log) throws Exception {
        var html = web.perform(
                        get("/test/fault").with(people.inspector("Ines Pekt").signedIn()))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("postgresql"))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        var reference = html.replaceAll("(?s).*<p class=\"govuk-body ft-secret\">(\\w{3}-\\w{3})</p>.*", "$1");
        assertThat(reference).hasSize(7);
        assertThat(log).contains("action=fault reference=" + reference).doesNotContain("jdbc:postgresql://secret");
    }

    @Test
    void whoever_leaves_while_an_answer_is_on_its_way_is_no_fault_and_nothing_more_is_written(CapturedOutput log)
            throws Exception {
        for (var how : new String[] {"writing", "flushing", "wrapped"})
            web.perform(get("/test/left")
                            .param("how", how)
                            .with(people.inspector("Ines Pekt").signedIn()))
                    .andExpect(content().string(""));

        assertThat(log).doesNotContain("action=fault").doesNotContain("Broken pipe");
    }

    @Test
    void nothing_follows_an_answer_that_breaks_off_when_some_of_it_is_on_its_way() throws Exception {
        web.perform(get("/test/broken-off").with(people.inspector("Ines Pekt").signedIn()))
                .andExpect(content().bytes(new byte[20_000]));
    }

    @Test
    void a_change_that_somebody_else_overtook_gives_back_what_was_typed() throws Exception {
        web.perform(post("/test/conflict")
                        .with(csrf())
                        .with(people.inspector("Ines Pekt").signedIn())
                        .param("words", "a whole paragraph")
                        .param("password", "three quiet words"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("a whole paragraph")))
                .andExpect(content().string(not(containsString("three quiet words"))));
    }

    @Test
    void what_a_full_disk_does_not_take_is_given_back_and_told_to_operators(CapturedOutput log) throws Exception {
        web.perform(post("/test/disk-full")
                        .with(csrf())
                        .with(people.inspector("Ines Pekt").signedIn())
                        .param("words", "a whole paragraph"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("The disk of this installation is full")))
                .andExpect(content().string(containsString("a whole paragraph")));

        assertThat(log).contains("action=outage kind=DISK_FULL").doesNotContain("a whole paragraph");
    }

    @Test
    void a_refusal_tells_its_reasons() throws Exception {
        web.perform(get("/test/refused").with(people.inspector("Ines Pekt").signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ines Pekt is the only administrator")));
    }

    @Test
    void whoever_finds_the_press_busy_is_asked_to_come_again_and_led_back_to_the_same_document() throws Exception {
        web.perform(get("/test/busy").with(people.inspector("Ines Pekt").signedIn()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(content().string(containsString("Nothing is lost")))
                .andExpect(content().string(containsString("href=\"/test/busy\"")));
    }

    private static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
