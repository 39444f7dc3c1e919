package followthrough.people.signin;

import followthrough.people.Accounts;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which somebody has signed in before: strangers cannot slow them down. */
@Service
@Transactional
public class KnownDevices {

    /** A browser that was not used to sign in for so long is a stranger again. */
    public static final Duration LIFE = Duration.ofDays(180);

    /** The newest ones of each person. */
    private static final int MOST = 20;

    private final JdbcClient database;
    private final Clock clock;

    KnownDevices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Remembers the browser; gives the secret that it has to keep, which several people at one browser share. */
    public String remember(PersonId person, @Nullable String known) {
        var token = known != null && isKnown(known) ? new Token(known) : Token.random();
        database.sql("""
                        insert into app.known_device (token_hash, person, last_seen) values (:token, :person, :now)
                        on conflict (token_hash, person) do update set last_seen = :now""")
                .param("token", token.hash())
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("""
                        delete from app.known_device where person = :person and token_hash not in (
                            select token_hash from app.known_device where person = :person
                            order by last_seen desc limit :most)""").param("person", person.value()).param("most", MOST).update();
        return token.value();
    }

    /** The stored name of the browser if the person of this account has signed in there before, otherwise null. */
    @Transactional(readOnly = true)
    public @Nullable String of(String email, String token) {
        var hash = new Token(token).hash();
        return database.sql("""
                        select d.token_hash from app.known_device d join app.person p on p.id = d.person
                        where d.token_hash = ? and p.email = ? and d.last_seen > ?""")
                .params(
                        hash,
                        Accounts.signInName(email),
                        OffsetDateTime.now(clock).minus(LIFE))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void forget(PersonId person) {
        database.sql("delete from app.known_device where person = ?")
                .param(person.value())
                .update();
    }

    private boolean isKnown(String token) {
        return database.sql("select count(*) from app.known_device where token_hash = ?")
                        .param(new Token(token).hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
