package followthrough.workflow.desk;

/**
 * How one step goes, over all cases of a side.
 *
 * @param step its words are {@code task.<step>}
 * @param waiting how many wait now, and of them {@code overdue}
 * @param waitingDays for how many days the one in the middle waits, counted over all that wait
 * @param done how many were done within a year
 * @param doneDays in how many days the one in the middle was done
 */
public record StepFigure(String step, long waiting, long overdue, long waitingDays, long done, long doneDays) {}
