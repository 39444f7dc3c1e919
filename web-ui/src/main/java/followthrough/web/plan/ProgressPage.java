package followthrough.web.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.ProgressUpdate;
import followthrough.plan.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Words;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.ProgressView.ActionProgress;
import followthrough.web.plan.ProgressView.Update;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of a plan with what was reported of each; officers follow their own. */
@Component
class ProgressPage {

    private final PlanReading plans;
    private final Progressing progressing;
    private final AreaRegister areas;
    private final Ratings ratings;
    private final CaseDays days;
    private final Words words;

    ProgressPage(
            PlanReading plans,
            Progressing progressing,
            AreaRegister areas,
            Ratings ratings,
            CaseDays days,
            Words words) {
        this.plans = plans;
        this.progressing = progressing;
        this.areas = areas;
        this.ratings = ratings;
        this.days = days;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public ProgressView view(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var updates = progressing.of(me, reference);
        var actions = plans.working(me, reference)
                .map(plan -> actions(me, area, plan, updates))
                .orElse(List.of());
        var choices = actions.stream()
                .filter(ActionProgress::mine)
                .map(line -> Choice.of(
                        Objects.requireNonNull(line.action().id()),
                        words.text(
                                "progress.choice",
                                line.action().number(),
                                line.action().description())))
                .toList();
        return new ProgressView(actions, choices, me.role() == Role.OFFICER, days.asks(reference.inspection()));
    }

    private List<ActionProgress> actions(Actor me, Area area, ActionPlan plan, List<ProgressUpdate> updates) {
        return PlanDocument.of(plan).forReader(me).actions().stream()
                .map(action -> new ActionProgress(
                        action,
                        mayReport(me, area, action),
                        of(action, updates),
                        ratings.of(me, plan, action.id(), updates)))
                .toList();
    }

    private List<Update> of(ActionRow action, List<ProgressUpdate> updates) {
        return updates.stream()
                .filter(update -> update.action().equals(action.id()))
                .map(update ->
                        new Update(words.name(update.reportedBy()), update.reportedOn(), update.text(), update.done()))
                .toList();
    }

    private static boolean mayReport(Actor me, Area area, ActionRow action) {
        if (!area.isOpen() || !me.body().equals(area.authority())) return false;
        return switch (me.role()) {
            case DIRECTOR -> true;
            case AREA_LEAD -> area.isLedBy(me);
            case OFFICER -> action.ownerId() != null && me.isSameAs(action.ownerId());
            default -> false;
        };
    }
}
