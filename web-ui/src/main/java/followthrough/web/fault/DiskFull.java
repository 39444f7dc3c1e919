package followthrough.web.fault;

import java.sql.SQLException;

/** The database answers and reads, but has no room to store anything. */
final class DiskFull {

    private static final String STATE = "53100";

    private DiskFull() {}

    static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException database && STATE.equals(database.getSQLState())) return true;
        return false;
    }
}
