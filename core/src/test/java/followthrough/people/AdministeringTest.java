package followthrough.people;

import static followthrough.people.PeopleFixtures.ADMINISTRATOR;
import static followthrough.people.PeopleFixtures.DIRECTOR;
import static followthrough.people.PeopleFixtures.NORTHMOOR;
import static followthrough.people.PeopleFixtures.OFFICER;
import static followthrough.people.PeopleFixtures.SOUTHWICK;
import static followthrough.people.PeopleFixtures.TODAY;
import static followthrough.people.PeopleFixtures.anyEmail;
import static followthrough.people.PeopleFixtures.directorOfNorthmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.people.signin.SigningIn;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class AdministeringTest {

    @Autowired
    EstablishedPeople people;

    @Autowired
    Administering administering;

    @Autowired
    Directory directory;

    @Autowired
    SigningIn signingIn;

    @Autowired
    JdbcClient database;

    @Test
    void a_registered_person_is_found_by_name_post_and_any_spelling_of_the_sign_in_name() {
        var email = anyEmail();
        var dana = people.register(ADMINISTRATOR, " Dana Okafor ", email.toUpperCase(Locale.ROOT), DIRECTOR);

        assertThat(directory.name(dana)).isEqualTo("Dana Okafor");
        assertThat(directory.holdersOf(Role.DIRECTOR, NORTHMOOR)).contains(dana);
        assertThat(directory.holdersOf(Role.DIRECTOR, SOUTHWICK)).doesNotContain(dana);
        assertThat(signingIn.account(" " + email).orElseThrow().person()).isEqualTo(dana);
        assertThat(directory.search(email, 1, 25).people())
                .extracting(PersonSummary::id)
                .containsExactly(dana);
    }

    @Test
    void two_people_cannot_sign_in_with_the_same_name() {
        var email = anyEmail();
        people.register(ADMINISTRATOR, "Dana Okafor", email, DIRECTOR);

        refused(
                () -> people.register(ADMINISTRATOR, "Other Dana", email.toUpperCase(Locale.ROOT), OFFICER),
                Obstacle.at("email", "emailTaken", email));
    }

    @Test
    void a_role_in_a_body_that_has_no_such_role_is_refused_and_nothing_is_stored() {
        var email = anyEmail();

        refused(
                () -> administering.register(
                        ADMINISTRATOR, "Dana Okafor", email, new Membership(Role.INSPECTOR, NORTHMOOR)),
                Obstacle.at("body", "roleNotForBody", Role.INSPECTOR));

        assertThat(signingIn.account(email)).isEmpty();
    }

    @Test
    void memberships_come_and_go() {
        var dana = people.register(ADMINISTRATOR, "Dana Okafor", anyEmail(), DIRECTOR);
        var other = new Membership(Role.OFFICER, SOUTHWICK);

        people.join(ADMINISTRATOR, dana, other);
        assertThat(directory.memberships(dana)).containsExactly(DIRECTOR, other);
        refused(() -> people.join(ADMINISTRATOR, dana, other), Obstacle.at("role", "membershipHeld", "Dana Okafor"));

        administering.removeMembership(ADMINISTRATOR, dana, other);
        assertThat(directory.memberships(dana)).containsExactly(DIRECTOR);
        refused(
                () -> administering.removeMembership(ADMINISTRATOR, dana, other),
                Obstacle.of("membershipNotHeld", "Dana Okafor"));
    }

    @Test
    void a_name_and_an_address_are_put_right_by_an_administrator_alone_and_never_to_somebody_else_s() {
        var dana = people.register(ADMINISTRATOR, "Dena Whitlok", anyEmail(), DIRECTOR);
        var other = anyEmail();
        people.register(ADMINISTRATOR, "Somebody", other, DIRECTOR);
        var right = anyEmail();

        assertThatThrownBy(() -> administering.correct(ADMINISTRATOR, dana, version(dana), "Dana Whitlock", other))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        administering.correct(directorOfNorthmoor(dana), dana, version(dana), "Dana Whitlock", right))
                .isInstanceOf(NotFound.class);
        administering.correct(ADMINISTRATOR, dana, version(dana), "Dana Whitlock", right);

        assertThat(directory.person(dana).orElseThrow().email()).isEqualTo(right);
        assertThat(directory.name(dana)).isEqualTo("Dana Whitlock");
    }

    @Test
    void a_deactivated_person_holds_no_post_and_has_no_standing_until_reactivated() {
        var dana = people.register(ADMINISTRATOR, "Dana Okafor", anyEmail(), DIRECTOR);
        var before = signingIn.standing(dana, TODAY).orElseThrow();

        administering.deactivate(ADMINISTRATOR, dana, version(dana));
        assertThat(directory.holdersOf(Role.DIRECTOR, NORTHMOOR)).doesNotContain(dana);
        assertThat(directory.memberships(dana)).isEmpty();
        assertThat(signingIn.standing(dana, TODAY)).isEmpty();
        refused(() -> people.link(ADMINISTRATOR, dana), Obstacle.of("personNotActive", "Dana Okafor"));

        administering.reactivate(ADMINISTRATOR, dana, version(dana));
        var after = signingIn.standing(dana, TODAY).orElseThrow();
        assertThat(after.posts()).containsExactly(new Post(Role.DIRECTOR, NORTHMOOR, null));
        assertThat(after.stamp()).isGreaterThan(before.stamp()); // sessions of before stay ended
    }

    @Test
    void an_administrator_who_looked_at_an_older_page_is_told() {
        var dana = people.register(ADMINISTRATOR, "Dana Okafor", anyEmail(), DIRECTOR);
        var seen = version(dana);
        people.join(ADMINISTRATOR, dana, OFFICER);

        assertThatThrownBy(() -> administering.deactivate(ADMINISTRATOR, dana, seen))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nobody_but_an_administrator_may() {
        var dana = people.register(ADMINISTRATOR, "Dana Okafor", anyEmail(), DIRECTOR);

        assertThatThrownBy(() -> administering.deactivate(directorOfNorthmoor(dana), dana, version(dana)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> administering.register(directorOfNorthmoor(dana), "X", anyEmail(), OFFICER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_administrators_who_remove_each_other_at_the_same_moment_one_stays() throws Exception {
        database.sql("update app.person set active = false where id in (select person_id from app.membership"
                        + " where role = 'ADMINISTRATOR')")
                .update();
        var ada = people.register(ADMINISTRATOR, "Ada Min", anyEmail(), Membership.ADMINISTRATION);
        var ben = people.register(ADMINISTRATOR, "Ben Min", anyEmail(), Membership.ADMINISTRATION);
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        var removals = List.of(removal(ada, start), removal(ben, start));
        var refusals = threads.invokeAll(removals).stream().filter(done -> {
            try {
                return done.get();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });

        assertThat(refusals.count()).isEqualTo(1);
        assertThat(directory.holdersOf(Role.ADMINISTRATOR, Body.INSTALLATION)).hasSize(1);
        threads.shutdown();
    }

    private Callable<Boolean> removal(PersonId person, CyclicBarrier start) {
        return () -> {
            var version = version(person);
            start.await();
            try {
                administering.deactivate(ADMINISTRATOR, person, version);
                return false;
            } catch (Refused lastAdministrator) {
                return true;
            }
        };
    }

    private long version(PersonId person) {
        return directory.person(person).orElseThrow().version();
    }

    private static void refused(ThrowingCallable act, Obstacle because) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.obstacles()).containsExactly(because));
    }
}
