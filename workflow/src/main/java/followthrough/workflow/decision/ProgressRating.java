package followthrough.workflow.decision;

import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.ledger.MovingDate;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.Measured;
import followthrough.progress.Measuring;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.progress.RagSettings;
import followthrough.progress.RagThresholds;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.WorkingDays;
import followthrough.standing.ActionColour;
import followthrough.standing.AreaColours;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates actions by the table "progress-rating" and the authority's own key: one rule for every page, with its reason. */
@Service
@Transactional(readOnly = true, noRollbackFor = ProgressRating.NoAnswer.class)
public class ProgressRating {

    /**
     * What the table is asked about one action.
     *
     * @param due the date that was signed, or null
     * @param slip how far and how often its date has moved
     * @param reports how often it was reported on
     * @param lastWord when somebody last said how far it is, or when it was first signed
     * @param measured what the plan's measures show together
     * @param outcomeShown whether there is evidence of an outcome
     */
    public record Facts(
            boolean done,
            @Nullable LocalDate due,
            Slippage slip,
            int reports,
            LocalDate lastWord,
            Measured measured,
            boolean outcomeShown) {}

    /** The table failed, or did not answer with one colour: nothing of it touches the database. */
    static final class NoAnswer extends RuntimeException {

        NoAnswer(RuntimeException failure) {
            super(failure);
        }
    }

    private static final Rating NOTHING_REPORTED = new Rating(Colour.GREY, "nothing has been reported on it yet");

    private final DecisionEngine decisions;
    private final WorkingDays workingDays;
    private final PlanReading plans;
    private final Progressing progressing;
    private final PromiseLedger ledger;
    private final Measuring measuring;
    private final EvidenceLibrary evidence;
    private final RagSettings keys;
    private final Inspecting inspecting;
    private final AreaColours colours;

    ProgressRating(
            DecisionEngine decisions,
            WorkingDays workingDays,
            PlanReading plans,
            Progressing progressing,
            PromiseLedger ledger,
            Measuring measuring,
            EvidenceLibrary evidence,
            RagSettings keys,
            Inspecting inspecting,
            AreaColours colours) {
        this.colours = colours;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.plans = plans;
        this.progressing = progressing;
        this.ledger = ledger;
        this.measuring = measuring;
        this.evidence = evidence;
        this.keys = keys;
        this.inspecting = inspecting;
    }

    /**
     * How each signed action of an area stands on a day, as it was put down with the last act that bears on it. For
     * readers who may see the authority's own work; empty for what is history only, since it raises no alarms, and while
     * nothing is signed.
     */
    public Map<UUID, Rating> of(AreaReference area, LocalDate on) {
        return colours.kept(area, on)
                .map(kept -> kept.actions().stream()
                        .collect(Collectors.toMap(ActionColour::action, one -> new Rating(one.colour(), one.why()))))
                .orElseGet(() -> decided(area, on));
    }

    /** The same by the rules themselves, in the order of the plan: for whoever puts it down. */
    Map<UUID, Rating> decided(AreaReference area, LocalDate on) {
        return of(area, on, List.of(), action -> true);
    }

    /** The same of one action alone: the others of a long plan are not asked about. */
    Optional<Rating> decided(AreaReference area, LocalDate on, UUID action) {
        return Optional.ofNullable(of(area, on, List.of(), action::equals).get(action));
    }

    /** How the actions would stand if a signature moved their dates: "what becomes of the colour". */
    public Map<UUID, Rating> ifSigned(AreaReference area, LocalDate on, List<MovingDate> moving) {
        return of(area, on, moving, action -> true);
    }

    private Map<UUID, Rating> of(AreaReference area, LocalDate on, List<MovingDate> moving, Predicate<UUID> which) {
        var live = inspecting.stored(area.inspection()).liveFrom();
        var rated = new LinkedHashMap<UUID, Rating>();
        var plan = plans.stored(area).filter(known -> known.signedNumber() != null);
        var since = plans.firstSigned(area);
        if (plan.isEmpty() || since.isEmpty() || live == null) return rated;
        var key = keys.of(area.authority());
        var updates = progressing.stored(area);
        var slips = ledger.stored(area);
        var measured = measuring.shows(area);
        var shown = evidence.showsOutcome(area);
        var table = decisions.table(DecisionKey.progressRating, area.inspection());
        for (var action : signed(area)) {
            if (!which.test(action.id())) continue;
            var reports = reports(action, updates);
            var lastWord =
                    later(live, reports.isEmpty() ? since.get() : reports.get(0).reportedOn());
            var move = moving.stream()
                    .filter(one -> one.action().equals(action.id()))
                    .findFirst();
            var slip = move.map(MovingDate::inAll).orElse(slips.getOrDefault(action.id(), Slippage.NONE));
            var promised = move.map(MovingDate::to).orElse(action.promised());
            var due = promised == null ? null : later(live, promised); // what passed before is asked for from then on
            var facts = new Facts(action.done(), due, slip, reports.size(), lastWord, measured, shown);
            rated.put(action.id(), of(table, facts, key, on));
        }
        return rated;
    }

    /** Nobody was asked for anything before the case was followed here. */
    private static LocalDate later(LocalDate live, LocalDate day) {
        return day.isBefore(live) ? live : day;
    }

    /** How a whole area stands: as its worst action does, and while any is unfinished, never as a finished one. */
    public Optional<Rating> together(AreaReference area, LocalDate on) {
        var kept = colours.kept(area, on);
        return kept.isEmpty() ? together(area, decided(area, on)) : kept.flatMap(ProgressRating::together);
    }

    private static Optional<Rating> together(AreaColours.Kept kept) {
        var colour = kept.colour();
        var why = kept.why();
        return colour == null || why == null ? Optional.empty() : Optional.of(new Rating(colour, why));
    }

    /** The same, of actions that were rated already. */
    Optional<Rating> together(AreaReference area, Map<UUID, Rating> rated) {
        var open = new LinkedHashMap<>(rated);
        open.keySet().retainAll(unfinished(area).map(PlannedAction::id).toList());
        return (open.isEmpty() ? rated : open)
                .values().stream().reduce((one, other) -> other.colour().compareTo(one.colour()) < 0 ? other : one);
    }

    /** How those who report see a whole area: the last word on the unfinished action that they see worst. */
    public Optional<ProgressUpdate> seen(AreaReference area) {
        if (inspecting.stored(area.inspection()).isHistory()) return Optional.empty();
        var updates = progressing.stored(area);
        return unfinished(area)
                .flatMap(action -> reports(action, updates).stream().limit(1))
                .filter(update -> update.selfRating() != null)
                .min(Comparator.comparing((ProgressUpdate update) -> Objects.requireNonNull(update.selfRating())));
    }

    private Stream<PlannedAction> unfinished(AreaReference area) {
        return plans.stored(area).filter(plan -> plan.signedNumber() != null).stream()
                .flatMap(plan -> signed(area).stream())
                .filter(action -> !action.done());
    }

    /**
     * How one action stands on a day.
     *
     * @param inspection of the action's area: it keeps the version of the table that it began with
     */
    public Rating of(InspectionReference inspection, Facts facts, RagThresholds key, LocalDate on) {
        return of(decisions.table(DecisionKey.progressRating, inspection), facts, key, on);
    }

    private Rating of(DecisionEngine.Table table, Facts facts, RagThresholds key, LocalDate on) {
        var due = Objects.requireNonNullElse(facts.due(), on);
        var daysLeft = workingDays.between(on, due);
        var rated = decide(
                table,
                Map.ofEntries(
                        Map.entry("done", facts.done()),
                        Map.entry("daysLeft", daysLeft),
                        Map.entry("slipDays", facts.slip().workingDays()),
                        Map.entry("moves", facts.slip().moved()),
                        Map.entry("daysSilent", workingDays.between(facts.lastWord(), on)),
                        Map.entry("measure", facts.measured().name().toLowerCase(Locale.ROOT)),
                        Map.entry("outcomeShown", facts.outcomeShown()),
                        Map.entry("closeDays", key.closeDays()),
                        Map.entry("silentDays", key.silentDays()),
                        Map.entry("longSilentDays", key.longSilentDays()),
                        Map.entry("redSlipDays", key.redSlipDays()),
                        Map.entry("redMoves", key.redMoves()),
                        Map.entry("reports", facts.reports())));
        return facts.done() || facts.reports() > 0 ? rated : unreported(rated, daysLeft < 0);
    }

    /** Whatever a table says: only a date that has passed tells something of what nobody has reported on. */
    private static Rating unreported(Rating rated, boolean passed) {
        return passed && rated.colour().compareTo(Colour.GREY) < 0 ? rated : NOTHING_REPORTED;
    }

    private static Rating decide(DecisionEngine.Table table, Map<String, Object> asked) {
        try {
            var answer = table.ask(asked).getSingleResult();
            return new Rating(Colour.valueOf(answer.getEntry("colour")), answer.getEntry("why"));
        } catch (RuntimeException failure) {
            throw new NoAnswer(failure);
        }
    }

    /** Also those that a draft leaves out: they hold until its signature. */
    private List<PlannedAction> signed(AreaReference area) {
        return plans.actions(area).stream()
                .filter(action -> action.promised() != null)
                .toList();
    }

    private static List<ProgressUpdate> reports(PlannedAction action, List<ProgressUpdate> newestFirst) {
        return newestFirst.stream()
                .filter(update -> update.action().equals(action.id()))
                .toList();
    }
}
