package followthrough.workflow;

import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.plan.ActionPlan;
import followthrough.plan.Colour;
import followthrough.plan.Measured;
import followthrough.plan.Measuring;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.ProgressKey;
import followthrough.plan.ProgressKeys;
import followthrough.plan.ProgressUpdate;
import followthrough.plan.Progressing;
import followthrough.plan.PromiseLedger;
import followthrough.plan.Slip;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates actions by the table "progress-rating" and the authority's own key: one rule for every page, with its reason. */
@Service
@Transactional(readOnly = true)
public class ProgressRating {

    /**
     * What the table is asked about one action.
     *
     * @param slip how far and how often its date has moved
     * @param lastWord when somebody last said how far it is, or when it was first signed
     * @param measured what the plan's measures show together
     * @param outcomeShown whether there is evidence of an outcome
     */
    public record Facts(Slip slip, LocalDate lastWord, Measured measured, boolean outcomeShown) {}

    private final DecisionEngine decisions;
    private final WorkingDays workingDays;
    private final PlanReading plans;
    private final Progressing progressing;
    private final PromiseLedger ledger;
    private final Measuring measuring;
    private final EvidenceLibrary evidence;
    private final ProgressKeys keys;
    private final Inspecting inspecting;

    ProgressRating(
            DecisionEngine decisions,
            WorkingDays workingDays,
            PlanReading plans,
            Progressing progressing,
            PromiseLedger ledger,
            Measuring measuring,
            EvidenceLibrary evidence,
            ProgressKeys keys,
            Inspecting inspecting) {
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
     * How each signed action of an area stands on a day, in the order of the plan. For readers who may see the
     * authority's own work; empty for cases recorded later, since they raise no alarms, and while nothing is signed.
     */
    public Map<UUID, Rating> of(AreaReference area, LocalDate on) {
        var rated = new LinkedHashMap<UUID, Rating>();
        var plan = plans.stored(area).filter(known -> known.signedNumber() != null);
        var since = plans.firstSigned(area);
        if (plan.isEmpty()
                || since.isEmpty()
                || inspecting.stored(area.inspection()).recordedLater()) return rated;
        var key = keys.of(area.authority());
        var updates = progressing.stored(area);
        var slips = ledger.stored(area);
        var measured = measuring.shows(area);
        var shown = evidence.showsOutcome(area);
        for (var action : signed(plan.get())) {
            var lastWord = lastReport(action, updates).orElse(since.get());
            var facts = new Facts(slips.getOrDefault(action.id(), Slip.NONE), lastWord, measured, shown);
            rated.put(action.id(), of(area.inspection(), action, facts, key, on));
        }
        return rated;
    }

    /** How a whole area stands: as its worst action does. */
    public Optional<Rating> together(AreaReference area, LocalDate on) {
        return of(area, on).values().stream()
                .reduce((one, other) -> other.colour().compareTo(one.colour()) < 0 ? other : one);
    }

    /**
     * How one action stands on a day.
     *
     * @param inspection of the action's area: it keeps the version of the table that it began with
     */
    public Rating of(InspectionReference inspection, PlannedAction action, Facts facts, ProgressKey key, LocalDate on) {
        var due = Objects.requireNonNullElse(action.due(), on);
        return decide(
                inspection,
                Map.ofEntries(
                        Map.entry("done", action.done()),
                        Map.entry("daysLeft", workingDays.between(on, due)),
                        Map.entry("slipDays", facts.slip().workingDays()),
                        Map.entry("moves", facts.slip().moved()),
                        Map.entry("daysSilent", workingDays.between(facts.lastWord(), on)),
                        Map.entry("measure", facts.measured().name().toLowerCase(Locale.ROOT)),
                        Map.entry("outcomeShown", facts.outcomeShown()),
                        Map.entry("closeDays", key.closeDays()),
                        Map.entry("silentDays", key.silentDays()),
                        Map.entry("longSilentDays", key.longSilentDays()),
                        Map.entry("redSlipDays", key.redSlipDays()),
                        Map.entry("redMoves", key.redMoves())));
    }

    private Rating decide(InspectionReference inspection, Map<String, Object> asked) {
        var answer =
                decisions.ask(DecisionKey.progressRating, inspection, asked).getSingleResult();
        return new Rating(Colour.valueOf(answer.getEntry("colour")), answer.getEntry("why"));
    }

    private static List<PlannedAction> signed(ActionPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.originalDue() != null)
                .toList();
    }

    private static Optional<LocalDate> lastReport(PlannedAction action, List<ProgressUpdate> newestFirst) {
        return newestFirst.stream()
                .filter(update -> update.action().equals(action.id()))
                .map(ProgressUpdate::reportedOn)
                .findFirst();
    }
}
