package followthrough.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests: runs as usual until a test moves it; each test puts it back. */
@Primary
public class TestClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Duration ahead = Duration.ZERO;

    private volatile @Nullable Instant stopped;

    /** Time stands still from now on, but for {@link #advance}; at a moment that the database keeps without rounding. */
    public void stop() {
        stopped = instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public void advance(Duration by) {
        var then = stopped;
        if (then == null) ahead = ahead.plus(by);
        else stopped = then.plus(by);
    }

    /** Midday of the given day, and running on from there. */
    public void moveTo(LocalDate day) {
        stopped = null;
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).atZone(LONDON));
    }

    public void reset() {
        stopped = null;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var then = stopped;
        return then == null ? Instant.now().plus(ahead) : then;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
