package followthrough.web.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of proposed action of one inspection.
 *
 * @param rule why it is due on this day
 * @param lines plan by plan, signed or missing
 * @param plans as they were sent; empty before, and for readers of their own areas only
 * @param later areas whose signed plan is not in the text as it was sent
 */
public record StatementView(
        String inspection,
        String authority,
        boolean asked,
        @Nullable LocalDate dueOn,
        String rule,
        boolean open,
        boolean recordedLater,
        @Nullable LocalDate sentOn,
        @Nullable String sentBy,
        @Nullable String incompleteBecause,
        @Nullable String cancelledBecause,
        @Nullable String code,
        int supplements,
        List<Line> lines,
        List<String> later,
        List<PlanDocument> plans,
        boolean maySend) {

    /**
     * One area's plan.
     *
     * @param signed the number of the signed version, or null while there is none
     */
    public record Line(
            String reference,
            String words,
            @Nullable Integer signed,
            @Nullable String code) {}

    public long missing() {
        return lines.stream().filter(line -> line.signed() == null).count();
    }
}
