package followthrough.standing;

/**
 * How many actions are promised and not done.
 *
 * @param late of these, past their date; in cases recorded later none is
 */
public record ActionCount(int promised, int late) {}
