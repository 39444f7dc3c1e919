package followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.people.Administering;
import followthrough.people.signin.HandingOver;
import followthrough.shared.Body;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** Reads the log of a walk as whoever operates the installation reads it. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class OperatorsLogTest {

    private static final String FORGED = "2026-01-01T00:00:00.000Z  INFO --- action=signIn outcome=SIGNED_IN";

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    Administering administering;

    @Autowired
    HandingOver handingOver;

    @Test
    void a_walk_is_told_in_events_and_quotes_nobody(CapturedOutput log) throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        administering.askForLink(people.administrator(), dana.id());
        var token = handingOver.show(people.second(Body.INSTALLATION), dana.id());

        signIn("child.name@example.org\n" + FORGED, "some secret words");
        signIn(dana.email(), TestPeople.PASSWORD);
        web.perform(get("/people").with(dana.signedIn())).andExpect(status().isNotFound());
        web.perform(get("/set-password/" + token)).andExpect(status().isOk());
        web.perform(post("/set-password/" + token).with(csrf()).param("password", "short"));
        web.perform(post("/forgotten-password").with(csrf()).param("email", dana.email()));
        web.perform(post("/account/cover")
                .with(dana.signedIn())
                .with(csrf())
                .param("standIn", dana.id().toString())
                .param("kinds", "PLANS")
                .param("starts.day", "1")
                .param("starts.month", "1")
                .param("starts.year", "2050")
                .param("ends.day", "2")
                .param("ends.month", "1")
                .param("ends.year", "2050"));
        web.perform(get("/test/fault").with(dana.signedIn()));
        web.perform(post("/sign-out").with(dana.signedIn()).with(csrf()));

        assertThat(log.getOut())
                .contains("action=signIn outcome=REFUSED person=unknown address=127.0.0.1")
                .contains("action=signIn outcome=SIGNED_IN person=" + dana.id())
                .contains("action=denied person=" + dana.id() + " route=/people")
                .contains("action=signIn outcome=PASSWORD_ASKED")
                .contains("action=refused obstacles=coverByOneself")
                .contains("action=signIn outcome=SIGNED_OUT person=" + dana.id())
                .contains("action=fault reference=")
                .doesNotContain("child.name", dana.email(), "secret words", TestPeople.PASSWORD, token, "Okafor");
    }

    @Test
    void no_message_and_no_exception_can_begin_a_line_of_its_own(CapturedOutput log) {
        var anybody = LoggerFactory.getLogger("some.library");

        anybody.warn("could not read <\n" + FORGED + "\u001b[2J", new IllegalStateException("odd\r\n" + FORGED));

        assertThat(log.getOut().lines().filter(line -> line.startsWith("2026-01-01")))
                .isEmpty();
        assertThat(log.getOut()).contains("    " + FORGED + "?[2J");
    }

    private void signIn(String email, String password) throws Exception {
        web.perform(post("/sign-in").with(csrf()).param("email", email).param("password", password));
    }
}
