package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.plan.ledger.Slippage;
import followthrough.web.area.AreaStatus;
import followthrough.web.area.NextDate;
import org.jspecify.annotations.Nullable;

/**
 * One area as its inspection shows it.
 *
 * @param standing where it stands, as far as the reader may know
 * @param mayOpen whether the reader may open its own pages
 * @param next the next date in it, or null
 * @param signed whether it has a signed plan, as far as the reader may know
 * @param endorsed whether its evidence was found ready, as far as the reader may know
 * @param slip how far its promised dates have moved, as far as the reader may know
 */
public record AreaLine(
        Area area,
        AreaStatus standing,
        boolean mayOpen,
        @Nullable NextDate next,
        boolean signed,
        boolean endorsed,
        Slippage slip) {

    boolean isUnassigned() {
        return area.isOpen() && area.lead() == null;
    }
}
