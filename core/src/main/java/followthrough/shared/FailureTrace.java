package followthrough.shared;

import org.jspecify.annotations.Nullable;

/** A failure without the words of its exceptions: what kinds they were, and where. */
final class FailureTrace extends Exception {

    private static final int DEEPEST = 10;

    private FailureTrace(Throwable failure, @Nullable FailureTrace cause) {
        super(failure.getClass().getName(), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    static FailureTrace of(Throwable failure) {
        return of(failure, 0);
    }

    private static FailureTrace of(Throwable failure, int depth) {
        var cause = failure.getCause();
        return new FailureTrace(failure, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }
}
