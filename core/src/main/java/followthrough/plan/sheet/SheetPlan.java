package followthrough.plan.sheet;

import followthrough.plan.PlanContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan with what stands beside it in a published table.
 *
 * @param finding the finding's own words
 * @param numbers the number of each action and measure for good, as {@link KnownRows#number} writes it
 * @param firstPromised the day each action was first signed for, where it was
 * @param progress what became of each action
 * @param reasons what the codes of reasons mean
 * @param comments the authority's own, where they are to be in it
 * @param verdicts what was judged of the area and is published
 */
public record SheetPlan(
        String area,
        String finding,
        PlanContent content,
        Map<UUID, String> numbers,
        Map<UUID, LocalDate> firstPromised,
        Map<UUID, SheetProgress> progress,
        Map<String, String> reasons,
        List<SheetComment> comments,
        List<SheetVerdict> verdicts) {}
