package followthrough.standing;

import followthrough.plan.ledger.Slippage;
import followthrough.shared.AreaReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area of a re-inspection at a glance: what inspectors were sent, and what was endorsed; nothing later.
 *
 * @param words the finding, as lists tell it
 * @param plan the signed text that was sent, or null where nothing was offered
 * @param done how many of its actions were done at the endorsement
 * @param actions how many there were; 0 also where an earlier release endorsed and kept none
 * @param endorsed whether evidence is offered at all
 * @param evidence how many items are
 * @param gaps how many actions and measures no item supports
 * @param self how the authority would judge the area, by the name of the verdict, or null
 */
public record GridRow(
        AreaReference reference,
        String words,
        @Nullable String plan,
        Slippage slip,
        boolean endorsed,
        int done,
        int actions,
        int evidence,
        int gaps,
        @Nullable String self,
        List<GridMeasure> measures) {

    /**
     * A success measure with the figures that were endorsed, oldest first.
     *
     * @param lastOn the day of the last one, or null where there is none
     */
    public record GridMeasure(
            String words,
            String unit,
            String baseline,
            String target,
            List<BigDecimal> figures,
            @Nullable LocalDate lastOn) {}
}
