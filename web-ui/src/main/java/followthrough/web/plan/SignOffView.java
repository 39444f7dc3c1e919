package followthrough.web.plan;

import followthrough.shared.Obstacle;
import followthrough.web.plan.PlanView.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan exactly as it will be signed.
 *
 * @param pending null when nothing waits for a signature any more
 * @param fields what can be commented on, in the order of the page and of the form
 * @param before the number of the version signed last, or null
 * @param comparison with that version, or null
 * @param overtaken the number of the version that was read, where another one waits for the signature by now
 */
public record SignOffView(
        @Nullable Version pending,
        List<Commentable> fields,
        String sha256,
        @Nullable Integer before,
        @Nullable PlanComparison comparison,
        List<Obstacle> obstacles,
        List<Obstacle> advice,
        boolean asksWhen,
        @Nullable Integer overtaken) {

    /**
     * One field, action or measure with its words.
     *
     * @param field "outcome", "action", "measure", "resources", "risks" or "partners"
     * @param number of the action or measure, else 0
     * @param facts what else belongs to it, labelled
     */
    public record Commentable(String field, int number, String words, List<Fact> facts) {}

    /** A labelled value; the label is a code of the words. */
    public record Fact(String label, String value) {}
}
