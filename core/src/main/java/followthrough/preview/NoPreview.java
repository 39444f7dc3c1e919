package followthrough.preview;

/** A file cannot be looked into here; it can still be fetched. */
public class NoPreview extends RuntimeException {

    /** Why; each has words. */
    public enum Reason {
        LOCKED,
        DAMAGED,
        TOO_LARGE,
        TOO_DEMANDING,
        BUSY,
        OTHER_KIND
    }

    private final Reason reason;

    public NoPreview(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
