package followthrough.web.verification;

import followthrough.inspection.Inspection;
import followthrough.plan.ledger.Slippage;
import followthrough.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a visit has to look at, an area a row.
 *
 * @param next the first area without a verdict, or null when all have one
 * @param begun areas without a verdict on which somebody of the team has written; they are not among the rest
 * @param toLook verdicts that wait for a second inspector and may be looked at by whoever reads this
 */
public record ChecksView(
        Inspection inspection,
        String authority,
        List<Row> rows,
        @Nullable String next,
        List<Choice> toLook,
        List<String> begun) {

    /**
     * An area: what was found, what was promised, what was done and shown, and what the visit says.
     *
     * @param promise what the signed plan that was sent is for, or null where none was
     * @param done what was done when it was endorsed, in words
     * @param measures each with its first and last figure and its target, in words
     * @param evidence how much was endorsed and what it leaves open, in words
     * @param self how the authority would judge it, or null where it does not say
     * @param outcome the verdict, or null while there is none
     * @param state who gave it, who looked at it, or who is writing, in words
     */
    public record Row(
            String reference,
            String words,
            String href,
            @Nullable String promise,
            String done,
            Slippage slip,
            List<String> measures,
            String evidence,
            @Nullable String self,
            @Nullable String outcome,
            String colour,
            String state) {}

    public String visit() {
        return inspection.reference().value();
    }

    public boolean issued() {
        return inspection.isIssued();
    }

    public int all() {
        return rows.size();
    }

    /** How many the visit may call not examined in one act. */
    public int rest() {
        return all() - checked() - begun.size();
    }

    public int checked() {
        return (int) rows.stream().filter(row -> row.outcome() != null).count();
    }
}
