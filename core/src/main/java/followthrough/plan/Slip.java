package followthrough.plan;

/**
 * How far promises have moved since they were first signed.
 *
 * @param workingDays between the first and the present date of the promise that moved most, negative when it came nearer
 * @param moved how often a signed date became another one
 * @param dropped how many signed actions were dropped before they were done
 */
public record Slip(int workingDays, int moved, int dropped) {

    public static final Slip NONE = new Slip(0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }

    /** Of two promises together: the worse of the distances, and all the times. */
    public Slip and(Slip other) {
        return new Slip(
                isNone() ? other.workingDays : other.isNone() ? workingDays : Math.max(workingDays, other.workingDays),
                moved + other.moved,
                dropped + other.dropped);
    }
}
