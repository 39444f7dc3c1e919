package followthrough.web.plan.signature;

import followthrough.plan.ledger.MovingDate;
import followthrough.shared.Obstacle;
import followthrough.web.comment.Said;
import followthrough.web.plan.PlanComparison;
import followthrough.web.plan.reading.PlanView.Version;
import followthrough.workflow.decision.Rating;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan exactly as it will be signed.
 *
 * @param pending null when nothing waits for a signature any more
 * @param fields what can be commented on, in the order of the page and of the form
 * @param before the number of the version signed last, or null
 * @param comparison with that version, or null
 * @param moves dates signed before that become others with this signature
 * @param returned what was said of the version before, where that was returned; null otherwise
 * @param overtaken the number of the version that was read, where another one waits for the signature by now
 * @param replaces the number of the version in whose place this one was handed in, or null
 */
public record SignOffView(
        @Nullable Version pending,
        List<Commentable> fields,
        String sha256,
        @Nullable Integer before,
        @Nullable PlanComparison comparison,
        List<Move> moves,
        List<Obstacle> obstacles,
        List<Obstacle> advice,
        boolean asksWhen,
        @Nullable Integer overtaken,
        @Nullable Integer replaces,
        @Nullable Returned returned) {

    /**
     * The version before, which came back with comments.
     *
     * @param same whether nothing at all changed since
     */
    public record Returned(
            int number, String by, LocalDate on, @Nullable Said whole, boolean same, List<Answered> beside) {}

    /** A comment beside one part of it, and whether that part reads otherwise now. */
    public record Answered(Said said, boolean changed) {}

    /**
     * One field, action or measure with its words.
     *
     * @param field "outcome", "action", "measure", "resources", "risks" or "partners"
     * @param number of the action or measure, else 0
     * @param facts what else belongs to it, labelled
     */
    public record Commentable(String field, int number, String words, List<Fact> facts) {}

    /**
     * One signed date that the signature would move.
     *
     * @param reason for it, or an empty text
     * @param asked by when its owner asked to be done instead, or null
     * @param now how the action stands today, or null in cases recorded later
     * @param then how it would stand, or null where it is dropped
     */
    public record Move(
            MovingDate date,
            String reason,
            @Nullable LocalDate asked,
            @Nullable Rating now,
            @Nullable Rating then) {

        public boolean isDropped() {
            return date.to() == null;
        }
    }

    /** A labelled value; the label is a code of the words. */
    public record Fact(String label, String value) {}
}
