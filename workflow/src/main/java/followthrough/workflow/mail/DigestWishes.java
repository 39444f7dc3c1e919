package followthrough.workflow.mail;

import followthrough.people.MembershipAdded;
import followthrough.shared.PersonId;
import followthrough.shared.ReadOnce;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each person wants their digest, and what became of today's. */
@Service
@Transactional
public class DigestWishes {

    private final JdbcClient database;
    private final DigestTimes times;
    private final Clock clock;

    DigestWishes(JdbcClient database, DigestTimes times, Clock clock) {
        this.database = database;
        this.times = times;
        this.clock = clock;
    }

    @EventListener
    void on(MembershipAdded post) {
        write(post.person(), DigestWish.USUAL, "do nothing");
    }

    @Transactional(readOnly = true)
    public DigestWish wish(PersonId person) {
        return kept(person).map(Kept::wish).orElse(DigestWish.USUAL);
    }

    private record Kept(DigestWish wish, Instant toldUntil) {}

    private Optional<Kept> kept(PersonId person) {
        return ReadOnce.of(
                List.of(DigestWishes.class, person),
                () -> database.sql("select wanted, send_at, days, at_once, told_until from app.digest where person = ?")
                        .param(person.value())
                        .query((row, number) -> new Kept(
                                wish(row),
                                row.getObject("told_until", OffsetDateTime.class)
                                        .toInstant()))
                        .optional());
    }

    public void change(PersonId person, DigestWish wish) {
        write(person, wish, """
                do update set wanted = excluded.wanted, send_at = excluded.send_at, days = excluded.days,
                    at_once = excluded.at_once, due_at = excluded.due_at""");
    }

    /** What was told before then stood in a digest. */
    @Transactional(readOnly = true)
    public Instant toldUntil(PersonId person) {
        return kept(person).map(Kept::toldUntil).orElse(Instant.EPOCH);
    }

    @Transactional(readOnly = true)
    public Optional<SentMail> today(PersonId person) {
        return database.sql("select state, ended_at from app.mail where kind = 'DIGEST' and person = ? and day = ?")
                .params(person.value(), LocalDate.now(clock))
                .query((row, number) -> {
                    var ended = row.getObject(2, OffsetDateTime.class);
                    return new SentMail(MailState.valueOf(row.getString(1)), ended == null ? null : ended.toInstant());
                })
                .optional();
    }

    private void write(PersonId person, DigestWish wish, String ifKnown) {
        var now = clock.instant();
        database.sql("""
                        insert into app.digest (person, wanted, send_at, days, at_once, due_at, told_until)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (person)
                        """ + ifKnown)
                .param(person.value())
                .param(wish.wanted())
                .param(wish.at())
                .param(wish.days().stream().map(day -> (short) day.getValue()).toArray(Short[]::new))
                .param(wish.atOnce())
                .param(times.next(wish, now, clock.getZone()).atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    static DigestWish wish(ResultSet row) throws SQLException {
        return new DigestWish(
                row.getBoolean("wanted"),
                row.getObject("send_at", LocalTime.class),
                days(row.getArray("days")),
                row.getBoolean("at_once"));
    }

    private static Set<DayOfWeek> days(Array stored) throws SQLException {
        return Stream.of((Short[]) stored.getArray())
                .map(day -> DayOfWeek.of(day))
                .collect(Collectors.toSet());
    }
}
