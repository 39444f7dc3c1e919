package followthrough.plan;

import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says, as it is written; unfinished parts are kept as they are.
 *
 * @param outcome what will be different for children
 * @param resources money, people, partners and risks, in free words
 */
public record PlanContent(String outcome, String resources, List<ActionLine> actions, List<MeasureLine> measures) {

    public static final PlanContent EMPTY = new PlanContent("", "", List.of(), List.of());

    /**
     * One promised action.
     *
     * @param id null for a new action
     * @param owner the person who answers for it, once one is named
     * @param ownerName the owner's name as it stands in the plan
     * @param newDateReason why a date that was signed before is another one now
     */
    public record ActionLine(
            @Nullable UUID id,
            String description,
            @Nullable PersonId owner,
            String ownerName,
            @Nullable LocalDate due,
            String newDateReason) {}

    /**
     * One success measure.
     *
     * @param id null for a new measure
     * @param unit what is counted: "% of contacts", "days"
     */
    public record MeasureLine(
            @Nullable UUID id, String description, String unit, String baseline, String target, String source) {}
}
