package followthrough.standing;

/**
 * How many open areas stand at one place, and for how long.
 *
 * @param days for how many days the one in the middle has stood there, of those that run on the calendar
 * @param counted how many those are: in cases recorded later, and in those that stand still, days tell nothing
 * @param suspended how many are in cases that stand still
 */
public record AreaWait(AreaStanding standing, long areas, long days, long counted, long suspended) {}
