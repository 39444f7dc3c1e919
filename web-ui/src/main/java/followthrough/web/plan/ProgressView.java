package followthrough.web.plan;

import followthrough.web.Choice;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.workflow.Rating;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the actions of a plan are getting on.
 *
 * @param choices the actions on which this person may report; empty for readers
 */
public record ProgressView(
        List<ActionProgress> actions, List<Choice> choices, boolean ownActionsOnly, boolean asksWhen) {

    /**
     * One action with all that was reported of it, newest first.
     *
     * @param rating how it stands and why; null before it is signed, and in cases recorded later
     */
    public record ActionProgress(
            ActionRow action,
            boolean mine,
            List<Update> updates,
            @Nullable Rating rating) {}

    /** What was reported, by whom and for which day. */
    public record Update(String by, LocalDate on, String text, boolean done) {}
}
