package followthrough.standing;

import java.util.List;

/**
 * Cycles that no visit answers yet.
 *
 * @param first the oldest of them
 * @param all how many there are
 */
public record UnansweredCycles(List<InspectionRow> first, long all) {

    public static final UnansweredCycles NONE = new UnansweredCycles(List.of(), 0);

    public UnansweredCycles {
        first = List.copyOf(first);
    }
}
