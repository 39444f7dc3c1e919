package followthrough.sandbox;

/** The whole answer was read, and it is a refusal: the process that gave it is as well as before. */
public final class AnsweredNo extends RuntimeException {

    private final RuntimeException refusal;

    public AnsweredNo(RuntimeException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    /** What whoever asked is told. */
    RuntimeException refusal() {
        return refusal;
    }
}
