package followthrough.progress;

import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was finished after its date stays late for good.
 *
 * @param on on which day it was finished
 * @param workingDays how many after its date, or, where that had passed before the case came here, after that day
 * @param sinceArrival whether they are counted from the day on which the case came here
 */
public record LateFinish(LocalDate on, int workingDays, boolean sinceArrival) {

    /**
     * Nothing is said of what has no such days: not promised for one, not finished here, or in a case that is only recorded.
     *
     * @param live from which day on the case runs on the calendar: what had passed then is asked for from that day on
     */
    public static Optional<LateFinish> of(
            @Nullable LocalDate due, @Nullable LocalDate live, @Nullable LocalDate finished, WorkingDays calendar) {
        if (due == null || live == null || finished == null) return Optional.empty();
        var arrived = due.isBefore(live);
        var from = arrived ? live : due;
        if (!finished.isAfter(from)) return Optional.empty();
        var late = calendar.between(from, finished);
        return late < 1 ? Optional.empty() : Optional.of(new LateFinish(finished, late, arrived));
    }
}
