package followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.people.signin.ChoosingPassword;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestClock;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
class DoorsTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Administering administering;

    @Autowired
    ChoosingPassword choosing;

    @Autowired
    Directory directory;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void every_page_carries_strict_headers() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/people", "/account", "/help", "/acting", "/no/such/page", "/actuator/env"})
    void nobody_comes_in_without_signing_in(String address) throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/sign-in"));
        web.perform(get(address)).andExpect(redirectedUrl("/sign-in?to=" + address.replace("/", "%2F")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "evil", "/a\nb", ""})
    void nobody_is_led_away_from_here_by_signing_in(String address) throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        web.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", dana.email())
                        .param("password", TestPeople.PASSWORD)
                        .param("to", address))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void health_is_told_to_everybody_without_details() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("components"))))
                .andExpect(content().string(containsString("UP")));
    }

    @Test
    void unknown_wrong_inactive_and_passwordless_accounts_get_the_same_answer() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var gone = people.director("Gone Person", "NMR");
        administering.deactivate(people.administrator(), gone.id(), version(gone));
        var fresh = "fresh." + gone.id() + "@example.org";
        administering.register(
                people.administrator(),
                "Fresh Person",
                fresh,
                new followthrough.people.Membership(Role.OFFICER, new Body("NMR")));

        for (var attempt : new String[][] {
            {"nobody@example.org", "wrong words here"},
            {dana.email(), "wrong words here"},
            {gone.email(), TestPeople.PASSWORD},
            {fresh, "nobody has this password"},
            {"", ""}
        }) {
            signIn(attempt[0], attempt[1], new MockHttpSession()).andExpect(redirectedUrl("/sign-in?refused"));
        }
    }

    @Test
    void after_five_wrong_passwords_the_account_has_to_wait_and_longer_each_time() throws Exception {
        clock.stop();
        var dana = people.director("Dana Okafor", "NMR");
        for (int i = 0; i < 5; i++) {
            signIn(dana.email(), "wrong words here", new MockHttpSession());
        }

        var session = new MockHttpSession();
        var refused = signIn(dana.email(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/sign-in?refused"));
        web.perform(get("/sign-in?refused")
                        .cookie(refused.andReturn().getResponse().getCookies()))
                .andExpect(
                        content().string(containsString("There were too many tries. Wait 2 seconds and try again.")));

        clock.advance(Duration.ofSeconds(2));
        signIn(dana.email(), "wrong words here", new MockHttpSession());
        clock.advance(Duration.ofSeconds(3));
        signIn(dana.email(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/sign-in?refused"));
        clock.advance(Duration.ofSeconds(1));
        signIn(dana.email(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/"));
    }

    @Test
    void an_account_that_does_not_exist_is_slowed_as_well() throws Exception {
        var nobody = "nobody." + java.util.UUID.randomUUID() + "@example.org";
        clock.stop();
        for (int i = 0; i < 5; i++) signIn(nobody, "wrong words here", new MockHttpSession());
        var refused = signIn(nobody, "wrong words here", new MockHttpSession());

        web.perform(get("/sign-in?refused")
                        .cookie(refused.andReturn().getResponse().getCookies()))
                .andExpect(content().string(containsString("There were too many tries")));
    }

    @Test
    void signing_in_leads_where_one_wanted_to_go() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        web.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", dana.email())
                        .param("password", TestPeople.PASSWORD)
                        .param("to", "/people?q=sam"))
                .andExpect(redirectedUrl("/people?q=sam"));
    }

    @Test
    void deactivation_ends_open_sessions() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var session = signedIn(dana);

        administering.deactivate(people.administrator(), dana.id(), version(dana));

        web.perform(get("/account").session(session)).andExpect(redirectedUrl("/sign-in?ended&to=%2Faccount"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_new_password_ends_open_sessions_but_not_the_one_it_was_set_in() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var here = signedIn(dana);
        var elsewhere = signedIn(dana);

        web.perform(post("/account/password")
                        .session(here)
                        .with(csrf())
                        .param("current", TestPeople.PASSWORD)
                        .param("password", "four other quiet words")
                        .param("again", "four other quiet words"))
                .andExpect(redirectedUrl("/account"));

        web.perform(get("/account").session(here)).andExpect(status().isOk());
        web.perform(get("/account").session(elsewhere)).andExpect(redirectedUrl("/sign-in?ended&to=%2Faccount"));
    }

    @Test
    void signing_out_needs_a_post_and_ends_the_session() throws Exception {
        var session = signedIn(people.director("Dana Okafor", "NMR"));
        web.perform(get("/sign-out").session(session)).andExpect(status().isNotFound());

        web.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/sign-in?signed-out"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoever_asks_for_a_forgotten_password_learns_nothing() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");

        for (var email : new String[] {dana.email(), "nobody@example.org"}) {
            web.perform(post("/forgotten-password").with(csrf()).param("email", email))
                    .andExpect(redirectedUrl("/forgotten-password?asked=yes"));
        }

        assertThat(directory.person(dana.id()).orElseThrow().passwordAskedAt()).isNotNull();
    }

    private MockHttpSession signedIn(TestPerson person) throws Exception {
        var session = new MockHttpSession();
        signIn(person.email(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/"));
        return session;
    }

    private ResultActions signIn(String email, String password, MockHttpSession session) throws Exception {
        return web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("email", email)
                .param("password", password));
    }

    private long version(TestPerson person) {
        return directory.person(person.id()).orElseThrow().version();
    }
}
