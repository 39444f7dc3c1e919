package followthrough.workflow.mail;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody wants to be told by mail what there is to do.
 *
 * @param at London time
 * @param days of these the working days
 * @param atOnce a mail of its own, at any time, for what cannot wait: {@link Urgency}
 */
public record DigestWish(boolean wanted, LocalTime at, Set<DayOfWeek> days, boolean atOnce) {

    public static final DigestWish USUAL =
            new DigestWish(true, LocalTime.of(8, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), false);

    public DigestWish {
        days = Set.copyOf(days);
    }
}
