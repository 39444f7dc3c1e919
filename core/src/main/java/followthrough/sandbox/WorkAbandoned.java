package followthrough.sandbox;

/** Work in a process of its own came to nothing; the application goes on. */
public class WorkAbandoned extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Too much else is being worked on, or no process can be started. */
        BUSY,
        /** It took more memory or time than it may, or the process ended without an answer. */
        TOO_DEMANDING
    }

    private final Reason reason;

    WorkAbandoned(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
