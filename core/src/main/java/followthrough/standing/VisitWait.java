package followthrough.standing;

/**
 * How many visits wait for their letter, as far as the reader may know of them.
 *
 * @param days for how many days after its last day the one in the middle waits, of those that run on the calendar
 * @param counted how many those are
 * @param suspended how many stand still
 */
public record VisitWait(long visits, long days, long counted, long suspended) {}
