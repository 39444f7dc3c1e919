package followthrough.web.action;

import followthrough.plan.ledger.HandingOn;
import followthrough.progress.DateAsking;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.DateFormats;
import followthrough.workflow.promise.LateActions;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known of an action that is late, for those who lead or direct. */
@Component
class LateActionPage {

    private final HandingOn actions;
    private final Progressing progressing;
    private final DateAsking dates;
    private final LateActions late;
    private final DateFormats days;

    LateActionPage(HandingOn actions, Progressing progressing, DateAsking dates, LateActions late, DateFormats days) {
        this.actions = actions;
        this.progressing = progressing;
        this.dates = dates;
        this.late = late;
        this.days = days;
    }

    @Transactional(readOnly = true)
    public LateActionView view(Actor me, AreaReference reference, UUID id) {
        var action = actions.get(me, reference, id);
        var owner = action.answering();
        var due = action.promised();
        var last = progressing.of(me, reference).stream()
                .filter(update -> update.action().equals(id) && !update.isStruck())
                .findFirst()
                .orElse(null);
        return new LateActionView(
                "/areas/" + reference + "/actions/" + id,
                action.description(),
                owner,
                due,
                moved(action.originalDue(), due),
                last,
                dates.waiting(me, reference, id).orElse(null),
                late.told(me, reference, id),
                action.done(),
                isLate(due, action.done()),
                owner != null && me.isSameAs(owner),
                me.role() == Role.AREA_LEAD);
    }

    private boolean isLate(@Nullable LocalDate due, boolean done) {
        return due != null && !done && due.isBefore(days.today());
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate first, @Nullable LocalDate due) {
        return first == null || first.equals(due) ? null : first;
    }
}
