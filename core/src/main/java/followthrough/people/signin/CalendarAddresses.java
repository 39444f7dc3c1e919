package followthrough.people.signin;

import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret address of each person's calendar, for programs that cannot sign in: one at a time, shown once, stored as a
 * hash, until its person ends it or cannot sign in any more.
 */
@Service
@Transactional
public class CalendarAddresses {

    private final JdbcClient database;
    private final Clock clock;

    CalendarAddresses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The secret of a new address; the one before stops working. */
    public String make(PersonId person) {
        var secret = Token.random();
        database.sql("""
                        insert into app.calendar_address (person, secret_hash, made_at) values (?, ?, ?)
                        on conflict (person) do update
                        set secret_hash = excluded.secret_hash, made_at = excluded.made_at""")
                .params(person.value(), secret.hash(), OffsetDateTime.now(clock))
                .update();
        return secret.value();
    }

    public void end(PersonId person) {
        database.sql("delete from app.calendar_address where person = ?")
                .param(person.value())
                .update();
    }

    /** When this person's address was made; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(PersonId person) {
        return database.sql("select made_at from app.calendar_address where person = ?")
                .param(person.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whose calendar it is; nobody's when the person cannot sign in any more. */
    @Transactional(readOnly = true)
    public Optional<PersonId> whose(String secret) {
        return database.sql("""
                        select p.id from app.calendar_address a join app.person p on p.id = a.person and p.active
                        where a.secret_hash = ?""")
                .param(new Token(secret).hash())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }
}
