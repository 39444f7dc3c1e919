package followthrough.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import followthrough.web.fault.Busy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PdfLimiterTest {

    @Test
    void who_does_not_get_a_turn_in_time_is_told_so_and_gets_it_as_soon_as_one_is_free() throws Exception {
        var press = new PdfLimiter(1, Duration.ofMillis(20));
        var drawing = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> press.print(() -> {
            drawing.countDown();
            return await(finish);
        }));
        drawing.await();

        assertThatExceptionOfType(Busy.class).isThrownBy(() -> press.print(() -> "second"));
        finish.countDown();

        assertThat(first.get()).isEqualTo("first");
        assertThat(press.print(() -> "second")).isEqualTo("second");
    }

    @Test
    void a_drawing_that_fails_gives_its_place_back() {
        var press = new PdfLimiter(1, Duration.ZERO);

        assertThatIllegalStateException()
                .isThrownBy(() -> press.print(() -> {
                    throw new IllegalStateException("no glyph");
                }));

        assertThat(press.print(() -> "next")).isEqualTo("next");
    }

    private static String await(CountDownLatch finish) {
        try {
            finish.await();
            return "first";
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
