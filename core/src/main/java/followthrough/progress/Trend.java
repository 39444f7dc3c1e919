package followthrough.progress;

import java.util.List;
import java.util.Optional;

/** Where an action has been heading over its last reports. */
public enum Trend {
    BETTER,
    STEADY,
    WORSE;

    private static final int LAST_REPORTS = 3;

    /** Compares the newest judgement with the oldest of the last three; empty while there are fewer than two. */
    public static Optional<Trend> of(List<Colour> colours) {
        var newestFirst = colours.stream().filter(Colour::isJudgement).toList();
        if (newestFirst.size() < 2) return Optional.empty();
        var now = newestFirst.get(0);
        var before = newestFirst.get(Math.min(LAST_REPORTS, newestFirst.size()) - 1);
        int moved = now.compareTo(before);
        return Optional.of(moved > 0 ? BETTER : moved < 0 ? WORSE : STEADY);
    }
}
