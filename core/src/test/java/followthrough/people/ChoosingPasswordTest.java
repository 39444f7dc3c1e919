package followthrough.people;

import static followthrough.people.PeopleFixtures.ADMINISTRATOR;
import static followthrough.people.PeopleFixtures.DIRECTOR;
import static followthrough.people.PeopleFixtures.anyEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ChoosingPasswordTest {

    @Autowired
    ChoosingPassword choosing;

    @Autowired
    Administering administering;

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
        dana = administering.register(ADMINISTRATOR, "Dana Okafor", email, DIRECTOR);
    }

    @Test
    void a_link_sets_the_password_once() {
        assertThat(signingIn.account(email).orElseThrow().passwordHash()).isNull();
        var token = administering.makeLink(ADMINISTRATOR, dana);
        assertThat(choosing.personOf(token)).contains(dana);

        choosing.byLink(token, "{noop}first");

        assertThat(signingIn.account(email).orElseThrow().passwordHash()).isEqualTo("{noop}first");
        assertThat(choosing.personOf(token)).isEmpty();
        assertThatThrownBy(() -> choosing.byLink(token, "{noop}second")).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_newest_link_works_and_none_is_stored_as_it_is() {
        var older = administering.makeLink(ADMINISTRATOR, dana);
        var newer = administering.makeLink(ADMINISTRATOR, dana);

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
        var token = administering.makeLink(ADMINISTRATOR, dana);
        database.sql("update app.one_time_link set expires = expires - interval '3 days' where token_hash = ?")
                .param(new Token(token).hash())
                .update();

        assertThat(choosing.personOf(token)).isEmpty();
        assertThatThrownBy(() -> choosing.byLink(token, "{noop}late")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_forgotten_password_is_shown_to_administrators_until_they_make_a_link() {
        choosing.forgotten(email.toUpperCase(Locale.ROOT));
        choosing.forgotten(email);
        choosing.forgotten("nobody@example.org");
        assertThat(directory.person(dana).orElseThrow().passwordAskedAt()).isNotNull();

        administering.makeLink(ADMINISTRATOR, dana);

        assertThat(directory.person(dana).orElseThrow().passwordAskedAt()).isNull();
    }

    @Test
    void a_new_password_ends_what_was_opened_with_the_old_one() {
        var before = signingIn.account(email).orElseThrow().stamp();

        choosing.change(dana, "{noop}new");

        assertThat(signingIn.account(email).orElseThrow().stamp()).isGreaterThan(before);
    }
}
