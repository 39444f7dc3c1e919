package followthrough.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The application's clock in tests: runs as usual until a test moves it; each test puts it back. */
@Component
@Primary
public class MovableClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Duration ahead = Duration.ZERO;

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Midday of the given day, and running on from there. */
    public void moveTo(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).atZone(LONDON));
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
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
