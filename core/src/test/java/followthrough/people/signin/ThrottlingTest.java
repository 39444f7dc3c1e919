package followthrough.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.people.Administering;
import followthrough.people.PeopleFixtures;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ThrottlingTest {

    @Autowired
    Throttling throttling;

    @Autowired
    KnownDevices devices;

    @Autowired
    Administering administering;

    @Autowired
    SignInSweeping sweeping;

    @Autowired
    JdbcClient database;

    final String email = PeopleFixtures.anyEmail();

    @Test
    void failures_slow_an_account_from_the_same_address_and_a_success_forgets_them() {
        var attempt = attempt(email, "192.0.2.1", null);
        fail(attempt, 4);
        assertThat(throttling.wait(attempt)).isZero();

        fail(attempt, 6); // two minutes, longer than this test takes
        assertThat(throttling.wait(attempt(email.toUpperCase(Locale.ROOT), "192.0.2.1", null)))
                .isPositive();

        throttling.succeeded(attempt);
        assertThat(throttling.wait(attempt)).isZero();
    }

    @Test
    void a_stranger_who_goes_on_guessing_slows_nobody_who_comes_from_elsewhere() {
        fail(attempt(email, "192.0.2.2", null), 40);

        assertThat(throttling.wait(attempt(email, "192.0.2.2", null))).isPositive();
        assertThat(throttling.wait(attempt(email, "192.0.2.3", null))).isZero();
    }

    @Test
    void a_browser_that_signed_in_before_is_not_slowed_even_at_the_stranger_s_own_address() {
        var person =
                administering.register(PeopleFixtures.ADMINISTRATOR, "Dana Okafor", email, PeopleFixtures.DIRECTOR);
        var secret = devices.remember(person, null);
        fail(attempt(email, "192.0.2.4", null), 60);

        assertThat(throttling.wait(attempt(email, "192.0.2.4", secret))).isZero();
        assertThat(throttling.wait(attempt(email, "192.0.2.4", "made up"))).isPositive();
        assertThat(throttling.wait(attempt(PeopleFixtures.anyEmail(), "192.0.2.4", secret)))
                .isPositive(); // known for its own person alone

        fail(attempt(email, "192.0.2.5", secret), 10); // whoever finds the browser cannot guess on and on
        assertThat(throttling.wait(attempt(email, "192.0.2.6", secret))).isPositive();
    }

    @Test
    void an_address_that_tries_many_accounts_is_slowed_for_all_of_them() {
        for (int i = 0; i < 56; i++) throttling.failed(attempt(i + email, "2001:db8:1:2::" + i, null));

        throttling.succeeded(attempt("0" + email, "2001:db8:1:2::1", null));

        assertThat(throttling.wait(attempt("own" + email, "2001:db8:1:2:3:4:5:6", null)))
                .isPositive();
        assertThat(throttling.wait(attempt("own" + email, "2001:db8:1:3::1", null)))
                .isZero();
    }

    @Test
    void pauses_double_up_to_a_quarter_of_an_hour() {
        assertThat(Throttling.pauseAfter(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Throttling.pauseAfter(3)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Throttling.pauseAfter(500)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void what_is_long_past_is_swept_away_and_the_rest_stays() {
        var key = UUID.randomUUID().toString();
        for (var age : new String[] {"2 days", "1 hour"}) {
            database.sql(
                            "insert into app.slowed_sign_in (key, failures, last_failure) values (?, 1, now() - ?::interval)")
                    .params(key + age, age)
                    .update();
        }

        sweeping.sweep();

        assertThat(database.sql("select key from app.slowed_sign_in where key like ?")
                        .param(key + "%")
                        .query(String.class)
                        .list())
                .containsExactly(key + "1 hour");
    }

    private void fail(SignInAttempt attempt, int times) {
        for (int i = 0; i < times; i++) throttling.failed(attempt);
    }

    private static SignInAttempt attempt(String email, String address, @Nullable String device) {
        return new SignInAttempt(email, ClientAddress.of(address).orElseThrow(), device);
    }
}
