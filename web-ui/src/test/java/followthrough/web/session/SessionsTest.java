package followthrough.web.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import followthrough.web.TestClock;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.Visitor;
import followthrough.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class SessionsTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SessionCookie cookie;

    @Autowired
    JdbcClient database;

    @Autowired
    org.springframework.jdbc.core.JdbcTemplate template;

    @Autowired
    ConversionService springSessionConversionService;

    @Autowired
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> forPostgres;

    @Autowired
    LongestSession longest;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void styles_and_health_ask_for_no_session_even_of_somebody_who_has_one() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setCookies(new Cookie("followthrough", "c2Vzc2lvbg=="));
        assertThat(cookie.readCookieValues(request)).hasSize(1);
        for (var path : List.of("/assets/followthrough.css", "/actuator/health", "/favicon.ico")) {
            request.setRequestURI(path);
            assertThat(cookie.readCookieValues(request)).as(path).isEmpty();
        }
    }

    @Test
    void a_session_is_found_by_another_node_and_after_a_restart() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        visitor("198.51.100.1").signIn(dana);

        var elsewhere = repository();
        try {
            Map<String, ? extends Session> found =
                    elsewhere.findByPrincipalName(dana.id().toString());
            assertThat(found).hasSize(1);
            Session session = found.values().iterator().next();
            SessionStart start = session.getAttribute(SessionStart.KEY);
            assertThat(Objects.requireNonNull(start).browser()).isEqualTo(BrowserKind.FIREFOX);
            Object context = session.getAttribute("SPRING_SECURITY_CONTEXT");
            assertThat(String.valueOf(context)).contains(dana.id().toString());
        } finally {
            elsewhere.destroy();
        }
    }

    private JdbcIndexedSessionRepository repository() {
        var repository = new JdbcIndexedSessionRepository(template, TransactionOperations.withoutTransaction());
        repository.setTableName("app.web_session");
        repository.setConversionService(springSessionConversionService);
        forPostgres.customize(repository);
        repository.afterPropertiesSet();
        return repository;
    }

    @Test
    void none_of_a_persons_sessions_is_missed_however_the_database_mixes_their_rows() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        visitor("198.51.100.21").signIn(dana);
        visitor("198.51.100.22").signIn(dana);

        var repository = repository();
        try {
            var seen = transaction.execute(undone -> {
                undone.setRollbackOnly();
                template.update("""
                        update app.web_session_attributes set attribute_name = attribute_name
                        where attribute_name = 'SPRING_SECURITY_CONTEXT'"""); // to the end of the table
                for (var way : List.of("enable_nestloop", "enable_mergejoin"))
                    template.execute("set local " + way + " = off"); // what statistics can come to by themselves
                return new OpenSessions(repository, longest).of(dana.id(), null);
            });
            assertThat(seen).hasSize(2);
        } finally {
            repository.destroy();
        }
    }

    @Test
    void a_session_is_small_and_keeps_no_secret_of_the_browser() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var visitor = visitor("198.51.100.2");
        visitor.signIn(dana);
        var secret = Objects.requireNonNull(visitor.cookies().get("followthrough-device"));
        visitor.signIn(dana); // with the secret this time

        var held = database.sql("""
                        select a.attribute_bytes from app.web_session_attributes a
                        join app.web_session s on s.primary_id = a.session_primary_id where s.principal_name = ?""")
                .param(dana.id().toString())
                .query(byte[].class)
                .list();

        assertThat(held).isNotEmpty().allSatisfy(bytes -> {
            assertThat(bytes).hasSizeLessThan(4096);
            assertThat(new String(bytes, ISO_8859_1)).doesNotContain(secret.getValue());
        });
    }

    @Test
    void who_does_not_sign_in_leaves_no_session_whatever_they_send() throws Exception {
        var before = sessions();
        var big = "a".repeat(200_000);
        var stranger = visitor("198.51.100.3");
        for (int i = 0; i < 60; i++) {
            stranger.visit("/tasks?q=" + big.substring(0, 4000));
            stranger.visit("/sign-in?refused");
            for (var door : List.of("/sign-in", "/forgotten-password", "/set-password/" + i, "/acting")) {
                stranger.press(door, "email", big + i + "@example.org", "password", big);
            }
        }

        assertThat(sessions()).isEqualTo(before);
        assertThat(stranger.cookies())
                .doesNotContainKey("followthrough")
                .allSatisfy((name, cookie) -> assertThat(cookie.getValue()).hasSizeLessThan(400));
        var record = database.sql("select length(typed_name) from app.sign_in_record where address = '198.51.100.3'")
                .query(Integer.class)
                .list();
        assertThat(record).hasSizeLessThan(70).allMatch(length -> length <= 200);
    }

    @Test
    void a_form_of_a_visitor_is_refused_without_the_token_of_their_own_cookie() throws Exception {
        var visitor = visitor("198.51.100.4");
        visitor.visit("/forgotten-password");
        var cookie = Objects.requireNonNull(visitor.cookies().remove("followthrough-token"));
        assertThat(visitor.press("/forgotten-password").getRedirectedUrl()).isEqualTo("/session-ended?lost");

        visitor.cookies().put(cookie.getName(), cookie);

        assertThat(visitor.press("/forgotten-password").getRedirectedUrl()).isEqualTo("/forgotten-password");
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void over_https_every_cookie_is_tied_to_this_host() throws Exception {
        var visitor = new Visitor(web, "198.51.100.5", true);
        visitor.visit("/sign-in");
        visitor.press("/sign-in");
        var cookies = new ArrayList<>(visitor.cookies().values());
        visitor.signIn(people.director("Dana Okafor", "NMR"));
        cookies.addAll(visitor.cookies().values());

        assertThat(cookies)
                .extracting(Cookie::getName)
                .contains(
                        "__Host-followthrough",
                        "__Host-followthrough-token",
                        "__Host-followthrough-try",
                        "__Host-followthrough-device");
        assertThat(cookies).allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("__Host-");
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
    }

    @Test
    void a_session_ends_at_the_latest_after_its_longest_time() throws Exception {
        var visitor = visitor("198.51.100.6");
        visitor.signIn(people.director("Dana Okafor", "NMR"));
        clock.advance(Duration.ofDays(36_499));
        assertThat(visitor.visit("/account").getStatus()).isEqualTo(200);

        clock.advance(Duration.ofDays(1));

        assertThat(visitor.visit("/account").getRedirectedUrl()).isEqualTo("/sign-in?ended&to=%2Faccount");
    }

    @Test
    void signing_out_clears_what_the_browser_kept_and_the_row() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var visitor = new Visitor(web, "198.51.100.7", true);
        visitor.signIn(dana);

        var answer = visitor.press("/sign-out");

        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(visitor.cookies())
                .doesNotContainKey("__Host-followthrough")
                .containsKey("__Host-followthrough-device");
        assertThat(sessionsOf(dana)).isZero();
    }

    @Test
    void signing_in_gives_the_session_a_new_id() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var visitor = visitor("198.51.100.8");
        visitor.cookies().put("followthrough", new Cookie("followthrough", "bGFpZC1ieS1zb21lYm9keS1lbHNl"));

        visitor.signIn(dana);

        assertThat(Objects.requireNonNull(visitor.cookies().get("followthrough"))
                        .getValue())
                .isNotEqualTo("bGFpZC1ieS1zb21lYm9keS1lbHNl");
        assertThat(sessionsOf(dana)).isEqualTo(1);
    }

    @Test
    void nobody_ends_a_session_of_somebody_else() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        visitor("198.51.100.9").signIn(dana);
        var other = visitor("198.51.100.9");
        other.signIn(people.director("Omar Other", "NMR"));
        var handles = sessions.of(dana.id(), null).stream()
                .map(OpenSessionView::handle)
                .toList();
        assertThat(handles).hasSize(1);

        assertThat(other.press("/account/sessions/" + handles.get(0) + "/end").getStatus())
                .isEqualTo(404);
        assertThat(other.press("/account/sessions/others/end").getRedirectedUrl())
                .isEqualTo("/account/sessions");

        assertThat(sessionsOf(dana)).isEqualTo(1);
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_this_one_goes_on() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var elsewhere = visitor("198.51.100.10");
        elsewhere.signIn(dana);
        var here = visitor("198.51.100.11");
        here.signIn(dana);
        var typed = new String[] {
            "current", TestPeople.PASSWORD, "password", "lorry pebble window", "again", "lorry pebble window"
        };

        assertThat(here.press("/account/password", typed).getRedirectedUrl()).isEqualTo("/account");

        assertThat(here.visit("/account").getStatus()).isEqualTo(200);
        assertThat(elsewhere.visit("/account").getRedirectedUrl()).startsWith("/sign-in?ended");
    }

    @Test
    void an_administrator_ends_all_sessions_of_somebody_and_it_is_written_down() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var visitor = visitor("198.51.100.12");
        visitor.signIn(dana);
        var ada = people.administrator("Ada Min");

        web.perform(post("/people/" + dana.id() + "/sessions/end").with(csrf()).with(ada.signedIn()))
                .andExpect(redirectedUrl("/people/" + dana.id() + "/sessions"));

        assertThat(visitor.visit("/account").getRedirectedUrl()).startsWith("/sign-in");
        assertThat(database.sql("select count(*) from app.audit_entry where act = 'sessionsEnded' and person = ?")
                        .param(ada.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_stranger_who_goes_on_guessing_does_not_keep_anybody_out_of_their_own_browser() throws Exception {
        clock.stop();
        var dana = people.director("Dana Okafor", "NMR");
        var own = visitor("198.51.100.13");
        own.signIn(dana);
        own.press("/sign-out");
        var stranger = visitor("198.51.100.13"); // even of the same office
        stranger.visit("/sign-in");
        for (int i = 0; i < 30; i++) {
            stranger.press("/sign-in", "email", dana.email(), "password", "wrong words here");
            clock.advance(Duration.ofHours(1));
        }
        stranger.press("/sign-in", "email", dana.email(), "password", "wrong words here");

        assertThat(stranger.press("/sign-in", "email", dana.email(), "password", TestPeople.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/sign-in?refused");
        assertThat(database.sql("select count(*) from app.notice where person = ? and kind = 'manyWrongTries'")
                        .param(dana.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        own.visit("/sign-in");
        assertThat(own.press("/sign-in", "email", dana.email(), "password", TestPeople.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void a_password_that_was_stored_in_the_earlier_way_still_opens_and_is_stored_anew() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var earlier = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(TestPeople.PASSWORD);
        database.sql("update app.person set password_hash = ? where id = ?")
                .params(earlier, dana.id().value())
                .update();
        for (int i = 0; i < 2; i++) {
            var answer = visitor("198.51.100.14").signIn(dana);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/");
            assertThat(database.sql("select password_hash from app.person where id = ?")
                            .param(dana.id().value())
                            .query(String.class)
                            .single())
                    .startsWith("{hmac-bcrypt}$2a$");
        }
    }

    @Test
    void stored_bytes_become_nothing_but_what_sessions_hold() {
        var conversions = springSessionConversionService;
        var own = new SessionStart(clock.instant(), BrowserKind.EDGE, DeviceKind.WINDOWS);

        assertThat(conversions.convert(conversions.convert(own, byte[].class), Object.class))
                .isEqualTo(own);
        assertThat(conversions.convert(conversions.convert(new File("x"), byte[].class), Object.class))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EDGE WINDOWS Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "SAFARI IPHONE Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
                "CHROME ANDROID Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                "FIREFOX LINUX Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "OTHER OTHER <script>alert(1)</script>"
            })
    void a_browser_is_told_in_words_of_ours(String example) {
        var parts = example.split(" ", 3);

        assertThat(BrowserKind.of(parts[2])).hasToString(parts[0]);
        assertThat(DeviceKind.of(parts[2])).hasToString(parts[1]);
    }

    private Visitor visitor(String address) {
        return new Visitor(web, address, false);
    }

    private int sessions() {
        return database.sql("select count(*) from app.web_session")
                .query(Integer.class)
                .single();
    }

    private int sessionsOf(TestPerson person) {
        return database.sql("select count(*) from app.web_session where principal_name = ?")
                .param(person.id().toString())
                .query(Integer.class)
                .single();
    }
}
