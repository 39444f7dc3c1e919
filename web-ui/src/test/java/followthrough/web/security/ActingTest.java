package followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.people.Administering;
import followthrough.people.Covering;
import followthrough.people.Membership;
import followthrough.people.Post;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestClock;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ActingTest {

    static final Body NORTHMOOR = new Body("NMR");
    static final Body SOUTHWICK = new Body("SUW");

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Administering administering;

    @Autowired
    Covering covering;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void an_only_post_is_chosen_by_itself() throws Exception {
        var admin = people.administrator("Ada Min");

        web.perform(get("/").session(signedIn(admin))).andExpect(redirectedUrl("/administration"));
    }

    @Test
    void somebody_with_two_posts_chooses_before_anything_else_and_then_comes_where_they_wanted() throws Exception {
        var sam = people.director("Sam Reid", "NMR");
        people.join(sam, Role.OFFICER, SOUTHWICK);
        var session = signedIn(sam);

        web.perform(get("/areas?q=sam").session(session)).andExpect(redirectedUrl("/acting"));
        choose(session, "DIRECTOR@NMR", "/areas?q=sam");
        web.perform(get("/account/cover").session(session)).andExpect(status().isOk());

        choose(session, "OFFICER@SUW", "/");
        web.perform(get("/account/cover").session(session)).andExpect(status().isNotFound());
    }

    @Test
    void a_post_that_one_does_not_hold_cannot_be_chosen() throws Exception {
        var sam = people.director("Sam Reid", "NMR");
        people.join(sam, Role.OFFICER, SOUTHWICK);
        var session = signedIn(sam);

        var refused = web.perform(
                        post("/acting").session(session).with(csrf()).param("post", "ADMINISTRATOR@INSTALLATION"))
                .andExpect(redirectedUrl("/acting"))
                .andReturn()
                .getResponse();
        web.perform(get("/acting").session(session).cookie(refused.getCookies()))
                .andExpect(content().string(containsString("There is a problem")));
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_the_next_request() throws Exception {
        var sam = people.director("Sam Reid", "NMR");
        people.join(sam, Role.OFFICER, SOUTHWICK);
        var session = signedIn(sam);
        choose(session, "DIRECTOR@NMR", "/");

        administering.removeMembership(people.administrator(), sam.id(), new Membership(Role.DIRECTOR, NORTHMOOR));

        web.perform(get("/account/cover").session(session)).andExpect(status().isNotFound());
    }

    @Test
    void a_cover_acts_for_the_director_between_its_two_days_only() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var sam = people.areaLead("Sam Reid", "NMR");
        var today = LocalDate.now(clock);
        covering.appoint(dana.actor(today), sam.id(), today.plusDays(1), today.plusDays(2));
        var session = signedIn(sam);
        web.perform(get("/account").session(session)).andExpect(content().string(not(containsString("is away"))));
        var asDana = new Post(Role.DIRECTOR, NORTHMOOR, dana.id());

        web.perform(post("/acting").session(session).with(csrf()).param("post", asDana.code()))
                .andExpect(content().string(containsString("There is a problem")));

        clock.advance(Duration.ofDays(1));
        web.perform(get("/tasks").session(session)) // as himself, without being asked
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dana Okafor is away and has asked you to act for them.")));
        choose(session, asDana.code(), "/");
        web.perform(get("/account").session(session))
                .andExpect(content().string(containsString("You are acting for Dana Okafor.")));
        web.perform(get("/account/cover").session(session)).andExpect(status().isNotFound()); // cannot be handed on

        clock.advance(Duration.ofDays(2));
        web.perform(get("/tasks").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("You are acting for"))));
    }

    @Test
    void every_choice_is_written_down() throws Exception {
        var sam = people.director("Sam Reid", "NMR");
        people.join(sam, Role.OFFICER, SOUTHWICK);
        choose(signedIn(sam), "OFFICER@SUW", "/");

        assertThat(database.sql("select role from app.audit_entry where act = 'postChosen' and person = ?")
                        .param(sam.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("OFFICER");
        assertThat(database.sql("select outcome from app.sign_in_record where person = ?")
                        .param(sam.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED_IN");
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient database;

    private MockHttpSession signedIn(TestPerson person) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("email", person.email())
                .param("password", TestPeople.PASSWORD));
        return session;
    }

    private void choose(MockHttpSession session, String post, String next) throws Exception {
        web.perform(post("/acting").session(session).with(csrf()).param("post", post))
                .andExpect(redirectedUrl(next));
    }
}
