package followthrough.standing;

/**
 * How many open areas stand at one place, and for how long.
 *
 * @param days for how many days the one in the middle has stood there, of those that run on the calendar
 * @param counted how many those are: in cases recorded later days tell nothing
 */
public record AreaWait(AreaStanding standing, long areas, long days, long counted) {}
