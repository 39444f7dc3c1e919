package followthrough.people.signin;

import static followthrough.people.PeopleFixtures.ADMINISTRATOR;
import static followthrough.people.PeopleFixtures.DIRECTOR;
import static followthrough.people.PeopleFixtures.anyEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.people.Directory;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ChoosingPasswordTest {

    @Autowired
    ChoosingPassword choosing;

    @Autowired
    EstablishedPeople people;

    @Autowired
    SigningIn signingIn;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient database;

    String email = "";
    PersonId dana = PersonId.next();

    @BeforeEach
    void somebody_without_a_password() {
        email = anyEmail();
        dana = people.register(ADMINISTRATOR, "Dana Okafor", email, DIRECTOR);
    }

    @Test
    void a_link_sets_the_password_once() {
        assertThat(signingIn.account(email).orElseThrow().passwordHash()).isNull();
        var token = people.link(ADMINISTRATOR, dana);
        assertThat(choosing.personOf(token)).contains(dana);

        choosing.byLink(token, "{noop}first");

        assertThat(signingIn.account(email).orElseThrow().passwordHash()).isEqualTo("{noop}first");
        assertThat(choosing.personOf(token)).isEmpty();
        assertThatThrownBy(() -> choosing.byLink(token, "{noop}second")).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_newest_link_works_and_none_is_stored_as_it_is() {
        var older = people.link(ADMINISTRATOR, dana);
        var newer = people.link(ADMINISTRATOR, dana);

        assertThat(choosing.personOf(older)).isEmpty();
        assertThat(choosing.personOf(newer)).contains(dana);
        assertThat(database.sql("select count(*) from app.one_time_link where token_hash in (?, ?)")
                        .params(older, newer)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_link_stops_working_after_three_days() {
        var token = people.link(ADMINISTRATOR, dana);
        database.sql("update app.one_time_link set expires = expires - interval '3 days' where token_hash = ?")
                .param(new Token(token).hash())
                .update();

        assertThat(choosing.personOf(token)).isEmpty();
        assertThatThrownBy(() -> choosing.byLink(token, "{noop}late")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_forgotten_password_is_shown_to_administrators_until_they_make_a_link() {
        choosing.forgotten(attempt(email.toUpperCase(Locale.ROOT)));
        choosing.forgotten(attempt(email));
        choosing.forgotten(attempt("nobody@example.org"));
        assertThat(directory.person(dana).orElseThrow().passwordAskedAt()).isNotNull();

        people.link(ADMINISTRATOR, dana);

        assertThat(directory.person(dana).orElseThrow().passwordAskedAt()).isNull();
    }

    @Test
    void a_new_password_ends_what_was_opened_with_the_old_one() {
        var before = signingIn.account(email).orElseThrow().stamp();

        choosing.change(dana, "{noop}new");

        assertThat(signingIn.account(email).orElseThrow().stamp()).isGreaterThan(before);
    }

    @Test
    void whoever_asks_on_and_on_from_one_address_is_not_listened_to_any_more() {
        var somewhere = ClientAddress.of("198.51.100.77").orElseThrow();
        for (int i = 0; i < 30; i++) choosing.forgotten(new SignInAttempt(i + email, somewhere, null));

        assertThat(database.sql("select count(*) from app.sign_in_record where address = '198.51.100.77'")
                        .query(Integer.class)
                        .single())
                .isLessThan(15);
    }

    @Test
    void a_known_and_an_unknown_account_write_the_same_into_the_record() {
        choosing.forgotten(attempt(email));
        choosing.forgotten(attempt("un" + email));

        assertThat(database.sql("select outcome from app.sign_in_record where typed_name in (?, ?) and person is null")
                        .params(email, "un" + email)
                        .query(String.class)
                        .list())
                .containsExactly("PASSWORD_ASKED", "PASSWORD_ASKED");
    }

    @Test
    void a_renewed_hash_ends_no_session_and_never_replaces_a_newer_password() {
        choosing.change(dana, "{noop}old way");
        var before = signingIn.account(email).orElseThrow();

        choosing.renew(dana, "{noop}old way", "{noop}new way");
        choosing.renew(dana, "{noop}old way", "{noop}too late");

        var after = signingIn.account(email).orElseThrow();
        assertThat(after.passwordHash()).isEqualTo("{noop}new way");
        assertThat(after.stamp()).isEqualTo(before.stamp());
    }

    private static SignInAttempt attempt(String email) {
        var anywhere = ClientAddress.of("198.51.100." + (1 + Math.floorMod(email.hashCode(), 70)))
                .orElseThrow();
        return new SignInAttempt(email, anywhere, null);
    }
}
