package followthrough.web.plan;

import followthrough.plan.ReturnComment;
import followthrough.shared.Obstacle;
import followthrough.web.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows besides the form.
 *
 * @param actions how many rows there are, and what belongs to each
 * @param reasons why a date that was signed may move
 * @param signedNumber the version whose signature holds, or null before the first one
 * @param comments what the director wrote when returning the plan
 * @param beside what they said beside single fields
 * @param obstacles what stands between the plan as it is stored and the director's desk
 * @param advice what an inspector would ask; never a bar
 * @param stored the plan as somebody else left it meanwhile, to compare with what was typed
 */
public record EditorView(
        long seen,
        List<ActionSlot> actions,
        List<String> measures,
        List<Choice> owners,
        List<Choice> reasons,
        @Nullable Integer signedNumber,
        @Nullable String comments,
        List<ReturnComment> beside,
        String director,
        List<Obstacle> obstacles,
        List<Obstacle> advice,
        boolean asksWhen,
        @Nullable PlanDocument stored) {

    /**
     * One action's place in the form.
     *
     * @param id empty for a new one
     * @param promised the date that was signed first, or null
     */
    public record ActionSlot(String id, @Nullable LocalDate promised) {}
}
