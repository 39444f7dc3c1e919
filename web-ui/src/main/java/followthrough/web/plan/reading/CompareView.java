package followthrough.web.plan.reading;

import followthrough.web.Choice;
import followthrough.web.plan.PlanComparison;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side.
 *
 * @param choices the versions this person may read, and the plan as it stands now for the authority
 * @param before what the earlier one is called
 * @param comparison null while there are not two to compare
 * @param drops signed actions that the later version no longer has, with the reason where it is told
 */
public record CompareView(
        List<Choice> choices,
        String from,
        String to,
        String before,
        String after,
        @Nullable PlanComparison comparison,
        List<Drop> drops) {

    /** A promise that was taken back. */
    public record Drop(
            String words, LocalDate promised, @Nullable String reason) {}
}
