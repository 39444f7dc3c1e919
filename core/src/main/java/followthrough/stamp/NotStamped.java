package followthrough.stamp;

import org.jspecify.annotations.Nullable;

/** No time stamp that can be kept. */
final class NotStamped extends Exception {

    enum Reason {
        /** The authority does not answer, or not in time. */
        NO_ANSWER,
        /** What it answers is no time-stamp reply, but a page, say. */
        NO_REPLY,
        /** It replies that it gives none. */
        REFUSED,
        /** The reply is to another question: another hash, or another number used once. */
        OF_ANOTHER,
        /** Its certificate was not valid then, is for something else, or is not trusted. */
        NOT_TRUSTED
    }

    private final Reason reason;

    NotStamped(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
