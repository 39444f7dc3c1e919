package followthrough.plan.ledger;

/**
 * How far promises have moved since they were first signed.
 *
 * @param workingDays between the first and the present date of the promise that moved furthest, negative when it came nearer
 * @param moved how often the date of that one promise became another one
 * @param actions of how many promises a date moved
 * @param dropped how many signed actions were dropped before they were done
 */
public record Slippage(int workingDays, int moved, int actions, int dropped) {

    public static final Slippage NONE = new Slippage(0, 0, 0, 0);

    static final Slippage DROPPED = new Slippage(0, 0, 0, 1);

    /** One promise that moved once. */
    static Slippage by(int workingDays) {
        return new Slippage(workingDays, 1, 1, 0);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The same promise moved again: by both distances. */
    Slippage then(Slippage again) {
        return new Slippage(
                workingDays + again.workingDays,
                moved + again.moved,
                Math.max(actions, again.actions),
                dropped + again.dropped);
    }

    /** Of different promises together: what is said of the one that moved furthest, never what nobody promised. */
    public Slippage and(Slippage other) {
        var further = isFurtherThan(other) ? this : other;
        return new Slippage(further.workingDays, further.moved, actions + other.actions, dropped + other.dropped);
    }

    private boolean isFurtherThan(Slippage other) {
        if (moved == 0 || other.moved == 0) return moved > 0;
        return workingDays == other.workingDays ? moved >= other.moved : workingDays > other.workingDays;
    }
}
