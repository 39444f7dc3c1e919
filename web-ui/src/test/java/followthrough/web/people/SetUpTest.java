package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.people.Directory;
import followthrough.people.signin.SettingUp;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Each test undoes its transaction, so that for others there are still administrators. */
@WebTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class SetUpTest {

    @Autowired
    MockMvc web;

    @Autowired
    SettingUp settingUp;

    @Autowired
    Directory directory;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyAdministers() {
        database.sql("update app.person set active = false").update();
    }

    @Test
    void the_link_makes_the_first_administrator_once() throws Exception {
        var address = "/set-up/" + settingUp.link().orElseThrow();
        web.perform(get(address)).andExpect(status().isOk());

        web.perform(post(address)
                        .with(csrf())
                        .param("name", "Ada Min")
                        .param("email", "ada@example.org")
                        .param("password", "three quiet words")
                        .param("again", "three quiet words"))
                .andExpect(redirectedUrl("/sign-in?password-set"));

        assertThat(directory
                        .names(directory.holdersOf(Role.ADMINISTRATOR, Body.INSTALLATION))
                        .values())
                .containsExactly("Ada Min");
        web.perform(get(address)).andExpect(status().isNotFound());
        assertThat(settingUp.link()).isEmpty();
    }

    @Test
    void whoever_runs_the_server_can_make_another_administrator_though_there_is_one() throws Exception {
        people.administrator("Ada Min");
        var address = "/set-up/" + settingUp.linkToAnother();

        web.perform(post(address)
                        .with(csrf())
                        .param("name", "Ben Min")
                        .param("email", "ben@example.org")
                        .param("password", "three quiet words")
                        .param("again", "three quiet words"))
                .andExpect(redirectedUrl("/sign-in?password-set"));

        assertThat(directory
                        .names(directory.holdersOf(Role.ADMINISTRATOR, Body.INSTALLATION))
                        .values())
                .containsExactlyInAnyOrder("Ada Min", "Ben Min");
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void whoever_starts_an_empty_installation_reads_the_link_in_the_log(CapturedOutput log, @Autowired SetUpLink start)
            throws Exception {
        start.print();

        var address = log.getOut().replaceAll("(?s).*http://127.0.0.1:\\d+(/set-up/[\\w-]+).*", "$1");
        web.perform(get(address)).andExpect(status().isOk());
    }

    @Test
    void what_is_missing_is_asked_for() throws Exception {
        var address = "/set-up/" + settingUp.link().orElseThrow();
        web.perform(ledBack(post(address).with(csrf()).param("email", "no address"), address))
                .andExpect(content().string(containsString("value=\"no address\"")))
                .andExpect(content().string(containsString("Enter the person’s name")))
                .andExpect(content().string(containsString("Enter an e-mail address like name@example.org")))
                .andExpect(content().string(containsString("Enter a password of 12 characters or more")));
    }

    @Test
    void an_address_that_somebody_has_is_refused_beside_it_and_the_link_still_works() throws Exception {
        var taken = people.inspector("Tom Brandt").email();
        var address = "/set-up/" + settingUp.link().orElseThrow();

        var sent = post(address)
                .with(csrf())
                .param("name", "Ada Min")
                .param("email", taken)
                .param("password", "three quiet words")
                .param("again", "three quiet words");
        web.perform(ledBack(sent, address))
                .andExpect(content().string(not(containsString("three quiet words"))))
                .andExpect(content().string(containsString("There is already a person with the e-mail address")));

        web.perform(get(address)).andExpect(status().isOk());
    }

    /** The page that a refused form of a visitor leads back to. */
    private MockHttpServletRequestBuilder ledBack(MockHttpServletRequestBuilder sent, String page) throws Exception {
        var answer =
                web.perform(sent).andExpect(redirectedUrl(page)).andReturn().getResponse();
        return get(page).cookie(answer.getCookies());
    }

    @Test
    void a_newer_link_replaces_the_older_and_none_opens_once_somebody_administers() throws Exception {
        var older = settingUp.link().orElseThrow();
        var newer = settingUp.link().orElseThrow();
        web.perform(get("/set-up/" + older)).andExpect(status().isNotFound());
        web.perform(get("/set-up/" + newer)).andExpect(status().isOk());

        people.administrator("Ada Min");

        web.perform(get("/set-up/" + newer)).andExpect(status().isNotFound());
    }
}
