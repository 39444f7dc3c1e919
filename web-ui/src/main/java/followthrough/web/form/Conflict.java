package followthrough.web.form;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;

/** Two people, or two windows, at the same moment: the database let one through. */
public final class Conflict {

    /** Unique and exclusion constraints, serialization, deadlock, a lock that could not be had. */
    private static final Set<String> STATES = Set.of("23505", "23P01", "40001", "40P01", "55P03");

    private Conflict() {}

    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException || cause instanceof OptimisticLockException) return true;
            if (cause instanceof SQLException database && STATES.contains(String.valueOf(database.getSQLState())))
                return true;
        }
        return false;
    }

    /** For whoever answers conflicts with the form: true once trying the whole form again has not helped. */
    public static boolean isFinal(Throwable failure) {
        return is(failure) && !Sending.isTriedAgain();
    }
}
