package followthrough.web.progress;

import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.LateFinish;
import followthrough.progress.Trend;
import followthrough.web.Choice;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.workflow.decision.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the actions of a plan are getting on.
 *
 * @param months of reporting, newest first; empty before the first one and in cases recorded later
 * @param choices the actions on which this person may report; empty for readers
 * @param colours what a reporter may choose, with the authority's own words for each
 */
public record ProgressView(
        List<ActionProgress> actions,
        List<Month> months,
        List<Choice> choices,
        List<Choice> colours,
        boolean ownActionsOnly,
        boolean mayHandOn,
        boolean asksWhen) {

    /**
     * One action with all that was reported of it, newest first.
     *
     * @param rating how it stands and why; null before it is signed, and in cases recorded later
     * @param trend where it has been heading over the last reports, or null
     * @param slip how far its date has moved, or null
     * @param drafted the date that a draft says, where another one holds; else null
     * @param asked by when its owner asked to be done instead, or null
     * @param late how long after its date it was finished; null where it was not
     */
    public record ActionProgress(
            ActionRow action,
            boolean mine,
            List<Update> updates,
            @Nullable Rating rating,
            @Nullable Trend trend,
            @Nullable Slippage slip,
            @Nullable LocalDate drafted,
            @Nullable LocalDate asked,
            @Nullable LateFinish late) {

        /** By when it is promised, whatever a draft says. */
        public @Nullable LocalDate due() {
            return action.due();
        }

        /** The reports that count. */
        public List<Update> standing() {
            return updates.stream().filter(update -> update.struck() == null).toList();
        }

        /** The newest report, where its reporter sees the action otherwise than the rules do now. */
        public @Nullable Update otherView() {
            var newest = standing().isEmpty() ? null : standing().get(0);
            return rating == null || newest == null || newest.self() == null || newest.self() == rating.colour()
                    ? null
                    : newest;
        }
    }

    /**
     * What was reported, by whom and for which day.
     *
     * @param computed how the rules saw it that day, or null
     * @param corrects true when it stands for one that was struck out
     * @param mine true when the reader wrote it and may still correct it
     */
    public record Update(
            UUID id,
            String by,
            LocalDate on,
            String text,
            String changed,
            String next,
            boolean done,
            @Nullable Colour self,
            String rationale,
            @Nullable Colour computed,
            boolean corrects,
            @Nullable Struck struck,
            boolean mine) {}

    /** A report that was wrong: when its author said so, and why. */
    public record Struck(LocalDate on, String because) {}

    /**
     * One month of reporting.
     *
     * @param dueOn its last working day
     * @param asked how many actions were to be reported on
     * @param silent the numbers of those of which nothing was reported
     */
    public record Month(String name, LocalDate dueOn, int asked, List<String> silent, boolean open) {}
}
