package followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SlowingDownTest {

    @Autowired
    SlowingDown slowing;

    final String email = UUID.randomUUID() + "@example.org";

    @Test
    void five_failures_slow_an_account_everywhere_and_a_success_forgets_them() {
        fail(email, 4);
        assertThat(slowing.wait(email, "192.0.2.1")).isZero();

        fail(email, 6); // two minutes, longer than this test takes
        assertThat(slowing.wait(email.toUpperCase(java.util.Locale.ROOT), "192.0.2.2"))
                .isPositive();

        slowing.succeeded(email);
        assertThat(slowing.wait(email, "192.0.2.2")).isZero();
    }

    @Test
    void an_address_that_tries_many_accounts_is_slowed_for_all_of_them() {
        var address = "guesser " + UUID.randomUUID();
        for (int i = 0; i < 56; i++) slowing.failed(i + email, address);

        slowing.succeeded("0" + email);

        assertThat(slowing.wait("own" + email, address)).isPositive();
        assertThat(slowing.wait("own" + email, "192.0.2.3")).isZero();
    }

    @Test
    void pauses_double_up_to_a_quarter_of_an_hour() {
        assertThat(SlowingDown.pauseAfter(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SlowingDown.pauseAfter(3)).isEqualTo(Duration.ofSeconds(16));
        assertThat(SlowingDown.pauseAfter(500)).isEqualTo(Duration.ofMinutes(15));
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) slowing.failed(email, UUID.randomUUID().toString());
    }
}
