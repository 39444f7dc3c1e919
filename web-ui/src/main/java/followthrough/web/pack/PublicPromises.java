package followthrough.web.pack;

import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.ledger.DateChange;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.plan.PlanDocument.ActionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of what was promised in public: the actions of the version that was sent, by when they are promised now,
 * and those that were dropped, although the version that says so may not be sent yet.
 */
@Component
class PublicPromises {

    /**
     * One action.
     *
     * @param words as they were sent, or signed last where it was dropped before
     * @param first for when it was promised first
     * @param now for when it was signed last, or null where nobody knows
     * @param moves how often the date became another one
     * @param droppedOn since when it is not promised any more, or null
     */
    record Line(
            String words,
            @Nullable LocalDate first,
            @Nullable LocalDate now,
            int moves,
            @Nullable LocalDate droppedOn) {}

    /**
     * All of a plan.
     *
     * @param later the version that is in force, where it is not the one that was sent
     */
    record Promised(List<Line> lines, @Nullable PlanVersion later) {}

    private final PlanReading plans;
    private final PromiseLedger ledger;

    PublicPromises(PlanReading plans, PromiseLedger ledger) {
        this.plans = plans;
        this.ledger = ledger;
    }

    /** For a director, who reads the whole ledger. */
    Promised of(Actor director, AreaReference area, PlanVersion sent, List<ActionRow> actions) {
        var inForce = plans.versions(director, area).stream()
                .filter(version -> version.state() == PlanVersion.State.SIGNED)
                .max(Comparator.comparingInt(PlanVersion::number))
                .orElse(sent);
        var changes = ledger.of(director, area).stream()
                .filter(change -> change.version() <= inForce.number())
                .toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < actions.size(); i++) {
            var id = i < sent.actions().size() ? sent.actions().get(i) : null;
            lines.add(line(actions.get(i), of(changes, id)));
        }
        lines.addAll(droppedBefore(sent, changes));
        return new Promised(lines, inForce.number() == sent.number() ? null : inForce);
    }

    /** Dropped by the version that was sent, or by one before it. */
    private static List<Line> droppedBefore(PlanVersion sent, List<DateChange> changes) {
        Set<UUID> here = new HashSet<>(sent.actions());
        return changes.stream()
                .filter(change -> change.isDropped() && change.version() <= sent.number())
                .filter(change -> !here.contains(change.action()))
                .map(change -> line(change.words(), change.from(), change.from(), of(changes, change.action())))
                .toList();
    }

    private static Line line(ActionRow action, List<DateChange> changes) {
        var first = action.original() == null ? action.due() : action.original();
        return line(action.description(), first, action.due(), changes);
    }

    /** Oldest first, as the ledger has them. */
    private static Line line(
            String words, @Nullable LocalDate first, @Nullable LocalDate signed, List<DateChange> changes) {
        var moved = changes.stream().filter(change -> !change.isDropped()).toList();
        var dropped = changes.stream().filter(DateChange::isDropped).findFirst().orElse(null);
        return new Line(
                words,
                moved.isEmpty() ? first : moved.get(0).from(),
                moved.isEmpty() ? signed : moved.get(moved.size() - 1).to(),
                moved.size(),
                dropped == null ? null : dropped.approvedOn());
    }

    private static List<DateChange> of(List<DateChange> changes, @Nullable UUID action) {
        return changes.stream().filter(change -> change.action().equals(action)).toList();
    }
}
