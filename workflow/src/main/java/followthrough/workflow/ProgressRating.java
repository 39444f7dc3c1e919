package followthrough.workflow;

import followthrough.plan.PlannedAction;
import followthrough.shared.InspectionReference;
import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates actions by the table "progress-rating": one rule for every page, in words that say why. */
@Service
@Transactional(readOnly = true)
public class ProgressRating {

    /** What the success measures of an action's plan show. */
    public enum Measured {
        REACHED,
        ON_THE_WAY,
        AWAY,
        UNKNOWN
    }

    private final DecisionEngine decisions;
    private final WorkingDays workingDays;

    ProgressRating(DecisionEngine decisions, WorkingDays workingDays) {
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    /**
     * How an action stands on a day.
     *
     * @param inspection of the action's area: it keeps the version of the table that it began with
     * @param lastReport when somebody last said how far it is, or null when nobody has: then silence counts from {@code
     *     since}
     * @param since when the action was first signed
     * @param on today, or the case's own day
     */
    public Rating of(
            InspectionReference inspection,
            PlannedAction action,
            @Nullable LocalDate lastReport,
            LocalDate since,
            Measured measured,
            LocalDate on) {
        var due = Objects.requireNonNullElse(action.due(), on);
        var original = action.originalDue();
        var answer = decisions
                .ask(
                        DecisionKey.progressRating,
                        inspection,
                        Map.of(
                                "done", action.done(),
                                "daysLeft", workingDays.between(on, due),
                                "slipped", original != null && due.isAfter(original),
                                "daysSilent", workingDays.between(Objects.requireNonNullElse(lastReport, since), on),
                                "measure", measured.name().toLowerCase(Locale.ROOT)))
                .getSingleResult();
        return new Rating(Rating.Colour.valueOf(answer.getEntry("colour")), answer.getEntry("why"));
    }
}
