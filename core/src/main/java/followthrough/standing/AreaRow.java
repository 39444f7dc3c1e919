package followthrough.standing;

import followthrough.inspection.FindingKind;
import followthrough.plan.ledger.Slippage;
import followthrough.shared.AreaReference;
import org.jspecify.annotations.Nullable;

/**
 * One area of a list.
 *
 * @param words of its finding, all of them
 * @param lead the name of whoever leads it, or null
 * @param suspended its case stands still: nobody can do anything in it
 */
public record AreaRow(
        AreaReference reference,
        FindingKind category,
        String words,
        @Nullable String lead,
        AreaStanding standing,
        Slippage slip,
        boolean suspended) {}
