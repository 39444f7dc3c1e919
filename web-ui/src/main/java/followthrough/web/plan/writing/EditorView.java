package followthrough.web.plan.writing;

import followthrough.plan.ReturnComment;
import followthrough.web.Choice;
import followthrough.web.comment.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows besides the form.
 *
 * @param actions how many rows there are, and what belongs to each
 * @param drops signed actions that are taken out, each with a place in the form for why
 * @param reasons why a date that was signed may move
 * @param signedNumber the version whose signature holds, or null before the first one
 * @param returned what the director wrote when returning the plan
 * @param beside the same beside single fields, as it reads now
 * @param beside what they said beside single fields
 * @param remarks what is needed before the plan can be handed in, and what an inspector would ask
 * @param clashes fields that somebody else changed at the same time; the form holds what was typed
 * @param undo what could be undone, in words, or null
 * @param others who else has been writing just now, in words; empty for nobody
 */
public record EditorView(
        int base,
        List<ActionSlot> actions,
        List<String> measures,
        List<DropSlot> drops,
        List<Choice> owners,
        List<Choice> reasons,
        @Nullable Integer signedNumber,
        List<Said> returned,
        List<ReturnComment> beside,
        String director,
        List<PlanRemark> remarks,
        boolean asksWhen,
        List<ClashView> clashes,
        @Nullable String undo,
        String others) {

    /**
     * One action's place in the form.
     *
     * @param promised the date that was signed first, or null
     */
    public record ActionSlot(String id, @Nullable LocalDate promised) {}

    /**
     * A signed action that this change takes out.
     *
     * @param promised the date that was signed last
     */
    public record DropSlot(String id, String words, LocalDate promised) {}

    public List<PlanRemark> needed() {
        return remarks.stream().filter(PlanRemark::needed).toList();
    }

    public List<PlanRemark> asked() {
        return remarks.stream().filter(remark -> !remark.needed()).toList();
    }
}
