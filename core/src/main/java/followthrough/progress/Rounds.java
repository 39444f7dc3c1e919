package followthrough.progress;

import followthrough.plan.PlanVersion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The months of reporting, read off what was signed and what was reported: at most one month is open at a time, the next
 * one takes its place, and a miss cannot be forgotten because nothing has to run in order to record it.
 */
final class Rounds {

    /**
     * From the month after the first signature up to the given day, newest first; no month is asked for that was over
     * before the case was followed here.
     */
    static List<Round> of(List<PlanVersion> versions, List<ProgressUpdate> updates, LocalDate live, LocalDate until) {
        var promised = promised(versions);
        var last = YearMonth.from(until);
        var first = promised.values().stream()
                .min(LocalDate::compareTo)
                .map(day -> YearMonth.from(day).plusMonths(1))
                .map(month -> month.isBefore(YearMonth.from(live)) ? YearMonth.from(live) : month)
                .orElse(last.plusMonths(1));
        var dropped = dropped(versions);
        var rounds = new ArrayList<Round>();
        for (var month = last; !month.isBefore(first); month = month.minusMonths(1)) {
            var asked = asked(month, promised, dropped, updates);
            var during = month;
            var silent = asked.stream()
                    .filter(action -> updates.stream()
                            .noneMatch(update -> !update.isStruck()
                                    && update.action().equals(action)
                                    && YearMonth.from(update.reportedOn()).equals(during)))
                    .toList();
            if (!asked.isEmpty()) rounds.add(new Round(month, asked, silent, month.equals(last)));
        }
        return rounds;
    }

    private static List<UUID> asked(
            YearMonth month,
            Map<UUID, LocalDate> promised,
            Map<UUID, LocalDate> dropped,
            List<ProgressUpdate> updates) {
        var begins = month.atDay(1);
        return promised.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(begins))
                .map(Map.Entry::getKey)
                .filter(action -> !dropped.getOrDefault(action, LocalDate.MAX).isBefore(begins))
                .filter(action -> !isDoneBefore(begins, action, updates))
                .sorted()
                .toList();
    }

    /** The last word before the month counts: an action may be taken up again. */
    private static boolean isDoneBefore(LocalDate day, UUID action, List<ProgressUpdate> newestFirst) {
        return newestFirst.stream()
                .filter(update -> !update.isStruck() && update.action().equals(action))
                .filter(update -> update.reportedOn().isBefore(day))
                .findFirst()
                .map(ProgressUpdate::done)
                .orElse(false);
    }

    /** On which day each action was first signed. */
    private static Map<UUID, LocalDate> promised(List<PlanVersion> versions) {
        var since = new HashMap<UUID, LocalDate>();
        for (var version : signed(versions)) {
            for (var action : version.actions()) since.put(action, Objects.requireNonNull(version.decidedOn()));
        }
        return since;
    }

    /** On which day each action was signed away. */
    private static Map<UUID, LocalDate> dropped(List<PlanVersion> versions) {
        var gone = new HashMap<UUID, LocalDate>();
        var signed = signed(versions);
        for (int i = 1; i < signed.size(); i++) {
            var later = signed.get(i - 1);
            for (var action : signed.get(i).actions()) {
                if (!later.actions().contains(action))
                    gone.putIfAbsent(action, Objects.requireNonNull(later.decidedOn()));
            }
        }
        return gone;
    }

    /** Newest first. */
    private static List<PlanVersion> signed(List<PlanVersion> versions) {
        return versions.stream().filter(PlanVersion::wasSigned).toList();
    }

    private Rounds() {}
}
