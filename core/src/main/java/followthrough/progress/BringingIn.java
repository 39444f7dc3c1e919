package followthrough.progress;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.plan.Planning;
import followthrough.plan.draft.PlanBroughtIn;
import followthrough.plan.sheet.OpeningState;
import followthrough.shared.AreaReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes what a table says of actions under way the first report on each, marked as brought in. */
@Component
@Transactional
class BringingIn {

    private final ProgressUpdates updates;
    private final Planning planning;
    private final AuditTrail audit;

    BringingIn(ProgressUpdates updates, Planning planning, AuditTrail audit) {
        this.updates = updates;
        this.planning = planning;
        this.audit = audit;
    }

    @EventListener
    void on(PlanBroughtIn event) {
        var area = event.area();
        var number = updates.lastNumber(area.value());
        for (var state : event.states()) {
            var report = new ProgressReport(words(state), "", "", state.finished(), colour(state), "");
            if (isThere(area, state, report)) continue;
            updates.save(
                    ProgressUpdate.broughtIn(area, state.action(), ++number, report, event.by(), event.fileName()));
            planning.reportedAs(area, state.action(), state.finished(), null);
        }
        audit.record(
                event.by(),
                "progressBroughtIn",
                area.value(),
                ActPayload.after(
                        ActFact.count(ActFact.Counted.REPORTS, event.states().size()), event.fileName()));
    }

    /** The same table brought in twice is one report on each action. */
    private boolean isThere(AreaReference area, OpeningState state, ProgressReport report) {
        return updates.counting(area.value()).stream()
                .anyMatch(known ->
                        known.action().equals(state.action()) && known.report().equals(report));
    }

    /** A colour is no words on progress; another status ("with the board") is. */
    private static String words(OpeningState state) {
        return state.progress().isBlank() && state.colour() == null ? state.status() : state.progress();
    }

    private static @Nullable Colour colour(OpeningState state) {
        var name = state.colour();
        return name == null ? null : Colour.valueOf(name);
    }
}
