package followthrough.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing slow: after some failures in a row the same account, known or not, and the same network address
 * have to wait, longer each time, a quarter of an hour at most; nobody is locked out for good.
 */
@Service
@Transactional
public class SlowingDown {

    private static final int FREE_TRIES_FOR_AN_ACCOUNT = 5;

    /** A whole office may share an address. */
    private static final int FREE_TRIES_FOR_AN_ADDRESS = 50;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    SlowingDown(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long this account or this address still has to wait; zero when it may try. */
    @Transactional(readOnly = true)
    public Duration wait(String email, String address) {
        return database.sql("""
                        select waits_until from app.slowed_sign_in
                        where key in (?, ?) and waits_until is not null order by 1 desc limit 1""")
                .params(account(email), address(address))
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(clock.instant(), until.toInstant()))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    public void failed(String email, String address) {
        count(account(email), FREE_TRIES_FOR_AN_ACCOUNT);
        count(address(address), FREE_TRIES_FOR_AN_ADDRESS);
    }

    /** The account starts afresh; the address does not, or one own account would let a guesser try all others. */
    public void succeeded(String email) {
        database.sql("delete from app.slowed_sign_in where key = ?")
                .param(account(email))
                .update();
    }

    private void count(String key, int freeTries) {
        var now = OffsetDateTime.now(clock);
        var failures = database.sql("""
                        insert into app.slowed_sign_in as s (key, failures, last_failure) values (:key, 1, :now)
                        on conflict (key) do update set last_failure = :now,
                            failures = case when s.last_failure < :forgotten then 1 else s.failures + 1 end
                        returning failures""")
                .param("key", key)
                .param("now", now)
                .param("forgotten", now.minus(FORGET_AFTER))
                .query(Integer.class)
                .single();
        if (failures < freeTries) return;
        database.sql("update app.slowed_sign_in set waits_until = ? where key = ?")
                .params(now.plus(pauseAfter(failures - freeTries)), key)
                .update();
    }

    /** Two seconds, four, eight ... */
    static Duration pauseAfter(int tooMany) {
        var pause = Duration.ofSeconds(2L << Math.min(tooMany, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static String account(String email) {
        return "account " + new Token(Person.signInName(email)).hash(); // whatever was typed, in a fixed length
    }

    private static String address(String address) {
        return "address " + address;
    }
}
