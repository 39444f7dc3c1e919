package followthrough.people.signin;

import followthrough.shared.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what the door wrote down and nobody needs any more. */
@Service
@Transactional
public class SignInSweeping implements Sweep {

    private static final Duration FAILURES = Duration.ofDays(1);

    /** Who signed in, when and from where, can be asked for two years. */
    private static final Duration RECORD = Duration.ofDays(730);

    private final JdbcClient database;
    private final Clock clock;

    SignInSweeping(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void sweep() {
        delete("slowed_sign_in", "last_failure", FAILURES);
        delete("known_device", "last_seen", KnownDevices.LIFE);
        delete("sign_in_record", "at", RECORD);
    }

    private void delete(String table, String column, Duration age) {
        database.sql("delete from app." + table + " where " + column + " < ?")
                .param(OffsetDateTime.now(clock).minus(age))
                .update();
    }
}
