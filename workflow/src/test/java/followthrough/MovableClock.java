package followthrough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The application's clock, and the engine's, in tests: stands still until a test moves it. */
@Component
@Primary
public class MovableClock extends Clock {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile LocalDate today = MONDAY;

    public void isOn(LocalDate day) {
        today = day;
        ClockUtil.setCurrentTime(Date.from(instant()));
    }

    public LocalDate today() {
        return today;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();
    }
}
