package followthrough.progress;

import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was finished after its date stays late for good: on which day it was, and how many working days after. */
public record LateFinish(LocalDate on, int workingDays) {

    /** Nothing is said of what has no such days: not promised for one, or not finished here. */
    public static Optional<LateFinish> of(@Nullable LocalDate due, @Nullable LocalDate finished, WorkingDays calendar) {
        if (due == null || finished == null || !finished.isAfter(due)) return Optional.empty();
        var late = calendar.between(due, finished);
        return late < 1 ? Optional.empty() : Optional.of(new LateFinish(finished, late));
    }
}
