package followthrough.progress;

import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was finished after its date stays late for good: on which day it was, and how many working days after. */
public record LateFinish(LocalDate on, int workingDays) {

    /**
     * What an action's reports that count, newest first, say of the date by which it was promised. What was finished
     * before the case came here is measured by nobody's clock.
     */
    public static Optional<LateFinish> of(List<ProgressUpdate> reports, LocalDate due, WorkingDays calendar) {
        if (reports.isEmpty() || !reports.get(0).done()) return Optional.empty();
        var since = reports.stream().takeWhile(ProgressUpdate::done).toList();
        var first = since.get(since.size() - 1);
        var late = calendar.between(due, first.reportedOn());
        return late < 1 || first.broughtFrom() != null
                ? Optional.empty()
                : Optional.of(new LateFinish(first.reportedOn(), late));
    }
}
