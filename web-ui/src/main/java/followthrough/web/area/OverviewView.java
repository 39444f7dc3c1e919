package followthrough.web.area;

import followthrough.web.Crumb;
import followthrough.web.plan.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area at a glance.
 *
 * @param evidence how many items this person may see, and of how many kinds
 */
public record OverviewView(
        @Nullable PlanDocument plan, int evidence, int kinds, List<VerdictLine> verdicts, List<Crumb> todo) {

    /** A verdict in one line; one that is not published is its recorders' alone. */
    public record VerdictLine(String outcome, LocalDate on, String visit, boolean published) {}
}
