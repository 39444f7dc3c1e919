package followthrough.web.plan.reading;

import followthrough.web.Choice;
import followthrough.web.plan.PlanComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side.
 *
 * @param choices the versions this person may read, and the plan as it stands now for the authority
 * @param before what the earlier one is called
 * @param comparison null while there are not two to compare
 */
public record CompareView(
        List<Choice> choices,
        String from,
        String to,
        String before,
        String after,
        @Nullable PlanComparison comparison) {}
