package followthrough.web.fault;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What the database could not do when a request failed, whatever the failure was wrapped into on its way. */
enum Outage {
    AWAY(PlainPages.UNAVAILABLE),
    DISK_FULL(PlainPages.NOT_STORED);

    private static final String NO_SPACE = "53100";

    /** PostgreSQL's class of connections, and a server that ends or is not ready yet. */
    private static final Pattern GONE = Pattern.compile("08...|57P0[1-3]");

    /** What the pool says, without a state, of a connection that it has given up. */
    private static final String GIVEN_UP = "Connection is closed";

    private final PlainPages page;

    Outage(PlainPages page) {
        this.page = page;
    }

    /** For where no page with the person's own things can be shown. */
    PlainPages page() {
        return page;
    }

    static Optional<Outage> of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException database) {
                var state = database.getSQLState();
                if (NO_SPACE.equals(state)) return Optional.of(DISK_FULL);
                if (state == null
                        ? GIVEN_UP.equals(database.getMessage())
                        : GONE.matcher(state).matches()) return Optional.of(AWAY);
            }
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException) return Optional.of(AWAY);
        return Optional.empty();
    }
}
