package followthrough.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.people.Administering;
import followthrough.people.PeopleFixtures;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SlowingDownTest {

    @Autowired
    SlowingDown slowing;

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
        var knock = knock(email, "192.0.2.1", null);
        fail(knock, 4);
        assertThat(slowing.wait(knock)).isZero();

        fail(knock, 6); // two minutes, longer than this test takes
        assertThat(slowing.wait(knock(email.toUpperCase(Locale.ROOT), "192.0.2.1", null)))
                .isPositive();

        slowing.succeeded(knock);
        assertThat(slowing.wait(knock)).isZero();
    }

    @Test
    void a_stranger_who_goes_on_guessing_slows_nobody_who_comes_from_elsewhere() {
        fail(knock(email, "192.0.2.2", null), 40);

        assertThat(slowing.wait(knock(email, "192.0.2.2", null))).isPositive();
        assertThat(slowing.wait(knock(email, "192.0.2.3", null))).isZero();
    }

    @Test
    void a_browser_that_signed_in_before_is_not_slowed_even_at_the_stranger_s_own_address() {
        var person =
                administering.register(PeopleFixtures.ADMINISTRATOR, "Dana Okafor", email, PeopleFixtures.DIRECTOR);
        var secret = devices.remember(person, null);
        fail(knock(email, "192.0.2.4", null), 60);

        assertThat(slowing.wait(knock(email, "192.0.2.4", secret))).isZero();
        assertThat(slowing.wait(knock(email, "192.0.2.4", "made up"))).isPositive();
        assertThat(slowing.wait(knock(PeopleFixtures.anyEmail(), "192.0.2.4", secret)))
                .isPositive(); // known for its own person alone

        fail(knock(email, "192.0.2.5", secret), 10); // whoever finds the browser cannot guess on and on
        assertThat(slowing.wait(knock(email, "192.0.2.6", secret))).isPositive();
    }

    @Test
    void an_address_that_tries_many_accounts_is_slowed_for_all_of_them() {
        for (int i = 0; i < 56; i++) slowing.failed(knock(i + email, "2001:db8:1:2::" + i, null));

        slowing.succeeded(knock("0" + email, "2001:db8:1:2::1", null));

        assertThat(slowing.wait(knock("own" + email, "2001:db8:1:2:3:4:5:6", null)))
                .isPositive();
        assertThat(slowing.wait(knock("own" + email, "2001:db8:1:3::1", null))).isZero();
    }

    @Test
    void pauses_double_up_to_a_quarter_of_an_hour() {
        assertThat(SlowingDown.pauseAfter(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SlowingDown.pauseAfter(3)).isEqualTo(Duration.ofSeconds(16));
        assertThat(SlowingDown.pauseAfter(500)).isEqualTo(Duration.ofMinutes(15));
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

    private void fail(Knock knock, int times) {
        for (int i = 0; i < times; i++) slowing.failed(knock);
    }

    private static Knock knock(String email, String address, @Nullable String device) {
        return new Knock(email, ClientAddress.of(address).orElseThrow(), device);
    }
}
