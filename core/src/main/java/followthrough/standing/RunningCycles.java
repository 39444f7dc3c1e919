package followthrough.standing;

import java.util.List;

/**
 * The cycles that run, as far as one reader may see them.
 *
 * @param first the newest of them
 * @param running how many there are
 * @param overdue of how many of these the statement is due and not sent
 * @param visits how many visits there are whose letter is not out
 */
public record RunningCycles(List<InspectionRow> first, long running, long overdue, long visits) {

    public RunningCycles {
        first = List.copyOf(first);
    }
}
