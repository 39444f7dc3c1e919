package followthrough.standing;

import followthrough.plan.ledger.Slippage;
import org.jspecify.annotations.Nullable;

/**
 * How far one area is.
 *
 * @param signed a plan is, as far as the reader may know
 * @param endorsed its evidence is
 * @param visited inspectors look at it again
 * @param slip how far its promises moved, as far as the reader may know
 * @param next the day that counts next, as far as the reader may know; officers are told of their own actions
 * @param followed an area of a later inspection says it again
 */
public record AreaPosition(
        AreaStanding standing,
        boolean signed,
        boolean endorsed,
        boolean visited,
        Slippage slip,
        @Nullable NextDay next,
        boolean followed) {}
