package followthrough.people.signin;

import followthrough.people.Accounts;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing slow: after some failures in a row the same account from the same network address, known or not, and
 * the same address for all accounts have to wait, longer each time, a quarter of an hour at most. A browser in which
 * the person has signed in before counts for itself, so that no stranger can keep anybody out of their own account.
 */
@Service
@Transactional
public class Throttling {

    private static final int FREE_TRIES_FOR_AN_ACCOUNT = 5;

    /** A whole office may share an address. */
    private static final int FREE_TRIES_FOR_AN_ADDRESS = 50;

    /** "I have forgotten my password", from one address. */
    private static final int FREE_REQUESTS = 10;

    /** By strangers within a day, before the person is told. */
    private static final int WORTH_TELLING = 20;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofDays(1);

    private final JdbcClient database;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Throttling(JdbcClient database, KnownDevices devices, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.devices = devices;
        this.events = events;
        this.clock = clock;
    }

    /** How long whoever tries still has to wait; zero when they may try. */
    @Transactional(readOnly = true)
    public Duration wait(SignInAttempt attempt) {
        var device = device(attempt);
        return device == null
                ? wait(List.of(accountFrom(attempt), address(attempt)))
                : wait(List.of(accountOn(device, attempt)));
    }

    public void failed(SignInAttempt attempt) {
        var device = device(attempt);
        if (device == null) {
            slow(accountFrom(attempt), FREE_TRIES_FOR_AN_ACCOUNT);
            slow(address(attempt), FREE_TRIES_FOR_AN_ADDRESS);
            if (count("strangers " + account(attempt)) == WORTH_TELLING) tell(attempt);
        } else {
            slow(accountOn(device, attempt), FREE_TRIES_FOR_AN_ACCOUNT);
        }
    }

    /** The account starts afresh; the address does not, or one own account would let a guesser try all others. */
    public void succeeded(SignInAttempt attempt) {
        var device = device(attempt);
        database.sql("delete from app.slowed_sign_in where key = ?")
                .param(device == null ? accountFrom(attempt) : accountOn(device, attempt))
                .update();
    }

    /** Whether somebody at this address may ask for a new password; who asks on and on is not listened to. */
    boolean mayAsk(SignInAttempt attempt) {
        var key = "asks " + attempt.subscriber();
        if (!wait(List.of(key)).isZero()) return false;
        slow(key, FREE_REQUESTS);
        return true;
    }

    private @Nullable String device(SignInAttempt attempt) {
        return attempt.device() == null ? null : devices.of(attempt.email(), attempt.device());
    }

    private void tell(SignInAttempt attempt) {
        database.sql("select id from app.person where email = ? and active")
                .param(Accounts.signInName(attempt.email()))
                .query(UUID.class)
                .optional()
                .ifPresent(id -> events.publishEvent(new ManyWrongTries(new PersonId(id))));
    }

    private Duration wait(List<String> keys) {
        return database.sql("""
                        select waits_until from app.slowed_sign_in
                        where key in (:keys) and waits_until is not null order by 1 desc limit 1""")
                .param("keys", keys)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(clock.instant(), until.toInstant()))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    private void slow(String key, int freeTries) {
        var failures = count(key);
        if (failures < freeTries) return;
        database.sql("update app.slowed_sign_in set waits_until = ? where key = ?")
                .params(OffsetDateTime.now(clock).plus(pauseAfter(failures - freeTries)), key)
                .update();
    }

    private int count(String key) {
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                        insert into app.slowed_sign_in as s (key, failures, last_failure) values (:key, 1, :now)
                        on conflict (key) do update set last_failure = :now,
                            failures = case when s.last_failure < :forgotten then 1 else s.failures + 1 end
                        returning failures""")
                .param("key", key)
                .param("now", now)
                .param("forgotten", now.minus(FORGET_AFTER))
                .query(Integer.class)
                .single();
    }

    /** Two seconds, four, eight ... */
    static Duration pauseAfter(int tooMany) {
        var pause = Duration.ofSeconds(2L << Math.min(tooMany, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static String accountFrom(SignInAttempt attempt) {
        return account(attempt) + " from " + attempt.subscriber();
    }

    private static String accountOn(String device, SignInAttempt attempt) {
        return account(attempt) + " on " + device;
    }

    private static String account(SignInAttempt attempt) {
        return "account "
                + new Token(Accounts.signInName(attempt.email())).hash(); // whatever was typed, in a fixed length
    }

    private static String address(SignInAttempt attempt) {
        return "address " + attempt.subscriber();
    }
}
