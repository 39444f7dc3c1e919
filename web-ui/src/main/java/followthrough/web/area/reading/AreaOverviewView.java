package followthrough.web.area.reading;

import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.web.Crumb;
import followthrough.web.plan.PlanDocument;
import followthrough.workflow.decision.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One area at a glance.
 *
 * @param plan as it is in force, or as it stands while nothing is signed; null where this person may read nothing
 * @param changing whether a change of it is under way, which is not in force
 * @param asked by when their owners asked to be done instead, by action
 * @param slips how far each action has moved, by its number
 * @param rating how the area stands as a whole, for the authority; null before anything is signed
 * @param seen how those who report see it, for the same readers, or null
 * @param evidence how many items this person may see, and of how many kinds
 */
public record AreaOverviewView(
        @Nullable PlanDocument plan,
        boolean changing,
        Map<UUID, LocalDate> asked,
        Map<Integer, Slippage> slips,
        @Nullable Rating rating,
        @Nullable Seen seen,
        int evidence,
        int kinds,
        List<VerdictLine> verdicts,
        List<Crumb> todo) {

    /** Who reported last on the unfinished action that they see worst, and how and why they see it so. */
    public record Seen(String by, LocalDate on, Colour colour, String rationale) {}

    /**
     * A verdict in one line; one that is not published is its recorders' alone.
     *
     * @param calledOffOn when its visit was called off, or null
     * @param gaveWayOn when another one took its place, after it was published, and why; or null
     */
    public record VerdictLine(
            String outcome,
            LocalDate on,
            String visit,
            boolean published,
            @Nullable LocalDate calledOffOn,
            @Nullable LocalDate gaveWayOn,
            @Nullable String because) {}
}
