package followthrough.standing;

import followthrough.plan.ledger.Slippage;

/**
 * How far one area is.
 *
 * @param signed a plan is, as far as the reader may know
 * @param endorsed its evidence is
 * @param visited inspectors look at it again
 * @param slip how far its promises moved, as far as the reader may know
 */
public record AreaPosition(AreaStanding standing, boolean signed, boolean endorsed, boolean visited, Slippage slip) {}
