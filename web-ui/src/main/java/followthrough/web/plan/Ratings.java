package followthrough.web.plan;

import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.ProgressUpdate;
import followthrough.shared.Actor;
import followthrough.web.area.CaseDays;
import followthrough.workflow.ProgressRating;
import followthrough.workflow.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How signed actions stand today, by the installation's own table; cases of long ago raise no alarms. */
@Component
class Ratings {

    private final ProgressRating table;
    private final PlanReading plans;
    private final CaseDays days;

    Ratings(ProgressRating table, PlanReading plans, CaseDays days) {
        this.table = table;
        this.plans = plans;
        this.days = days;
    }

    /** Null for an action that nobody has signed. */
    @Nullable
    Rating of(Actor me, ActionPlan plan, @Nullable UUID id, List<ProgressUpdate> updates) {
        var since = firstSigned(me, plan);
        if (id == null || since == null || days.asks(plan.area().inspection())) return null;
        var action = plan.action(id);
        if (action.originalDue() == null) return null;
        var lastReport = updates.stream()
                .filter(update -> update.action().equals(id))
                .map(ProgressUpdate::reportedOn)
                .findFirst()
                .orElse(null);
        return table.of(plan.area().inspection(), action, lastReport, since, ProgressRating.Measured.UNKNOWN, me.on());
    }

    private @Nullable LocalDate firstSigned(Actor me, ActionPlan plan) {
        return plans.versions(me, plan.area()).stream()
                .filter(version -> version.state() == PlanVersion.State.SIGNED)
                .reduce((newer, older) -> older)
                .map(PlanVersion::decidedOn)
                .orElse(null);
    }
}
