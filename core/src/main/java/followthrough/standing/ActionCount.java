package followthrough.standing;

/**
 * How many actions are promised and not done.
 *
 * @param late of these, past their date; those that had passed before the case was followed here are not
 */
public record ActionCount(int promised, int late) {}
