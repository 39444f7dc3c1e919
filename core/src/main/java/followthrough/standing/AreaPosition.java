package followthrough.standing;

/**
 * How far one area is.
 *
 * @param signed a plan is, as far as the reader may know
 * @param endorsed its evidence is
 * @param visited inspectors look at it again
 */
public record AreaPosition(AreaStanding standing, boolean signed, boolean endorsed, boolean visited) {}
