package followthrough.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time of the installation. One thread may go back to a moment of the past to tell what happened then, for cases that
 * are made up with a past of their own; all other threads stay in the present.
 */
public final class TellingClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    private final Clock present;

    TellingClock(Clock present) {
        this.present = present;
    }

    /** What the act asks for the time is told the given moment; afterwards this thread is back in the present. */
    public void at(Instant then, Runnable act) {
        TOLD.set(then);
        try {
            act.run();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public Instant instant() {
        var then = TOLD.get();
        return then == null ? present.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return present.withZone(zone);
    }
}
