package followthrough.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * One month in which an area reports on its actions.
 *
 * @param asked the actions that were promised before the month and not finished before it
 * @param silent those of them of which nothing was reported in it
 * @param open the month still runs; when the next one begins, what is silent then stays a miss
 */
public record Round(YearMonth month, List<UUID> asked, List<UUID> silent, boolean open) {

    public boolean isMissed() {
        return !open && !silent.isEmpty();
    }

    public boolean isComplete() {
        return silent.isEmpty();
    }
}
