package followthrough.workflow.mail;

import followthrough.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of mails: what is due is queued in batches, and each mail is locked while it is sent. */
@Component
class MailQueue {

    private static final int BATCH = 250;

    /** After which a mail that nobody takes is given up. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private record Due(PersonId person, DigestWish wish, Instant dueAt) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final DigestTimes times;
    private final Clock clock;

    MailQueue(JdbcClient database, JdbcTemplate batches, DigestTimes times, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Queues the digests that are due and moves them on to their next day, a batch at a time; what was due on an
     * earlier day, when nothing was running, is let go.
     *
     * @return false when nothing was due
     */
    @Transactional
    public boolean queueDue() {
        var now = clock.instant();
        var due = database.sql("""
                        select person, wanted, send_at, days, at_once, due_at from app.digest
                        where wanted and due_at <= ? order by due_at limit ? for update skip locked""")
                .params(at(now), BATCH)
                .query((row, number) -> new Due(
                        new PersonId(row.getObject("person", UUID.class)),
                        DigestWishes.wish(row),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
        var today = LocalDate.now(clock);
        queue(due.stream().filter(one -> day(one.dueAt()).equals(today)).toList(), today);
        var next = new HashMap<DigestWish, Instant>(); // most want the same
        batches.batchUpdate(
                "update app.digest set due_at = ? where person = ?",
                due.stream()
                        .map(one -> new Object[] {
                            at(next.computeIfAbsent(one.wish(), wish -> times.next(wish, now, clock.getZone()))),
                            one.person().value()
                        })
                        .toList());
        return !due.isEmpty();
    }

    private void queue(List<Due> due, LocalDate today) {
        batches.batchUpdate(
                """
                insert into app.mail (id, person, kind, day, next_try_at) values (?, ?, 'DIGEST', ?, ?)
                on conflict (person, day) where kind = 'DIGEST' do nothing""",
                due.stream()
                        .map(one ->
                                new Object[] {UUID.randomUUID(), one.person().value(), today, at(one.dueAt())})
                        .toList());
    }

    /** Today's, now: unless it was sent already. */
    @Transactional
    public void queueNow(PersonId person) {
        database.sql("""
                        insert into app.mail (id, person, kind, day, next_try_at) values (?, ?, 'DIGEST', ?, ?)
                        on conflict (person, day) where kind = 'DIGEST' do update
                        set state = 'WAITING', ended_at = null, tries = 0, next_try_at = excluded.next_try_at
                        where mail.state <> 'SENT'""")
                .params(UUID.randomUUID(), person.value(), LocalDate.now(clock), at(clock.instant()))
                .update();
    }

    /** Those who want to know at once what cannot wait. */
    @Transactional(readOnly = true)
    public List<PersonId> wantingAtOnce() {
        return database.sql("select person from app.digest where at_once")
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Transactional
    public void queueNotice(PersonId person, UUID notice) {
        database.sql("""
                        insert into app.mail (id, person, kind, day, notice, next_try_at)
                        values (?, ?, 'NOTICE', ?, ?, ?) on conflict (person, notice) where kind = 'NOTICE' do nothing""")
                .params(UUID.randomUUID(), person.value(), LocalDate.now(clock), notice, at(clock.instant()))
                .update();
    }

    /** The next mail whose turn it is, locked until the transaction ends; other nodes take others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<QueuedMail> next() {
        return next("true", new Object[0]);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<QueuedMail> next(PersonId person) {
        return next("m.person = ? and m.kind = 'DIGEST'", person.value());
    }

    private Optional<QueuedMail> next(String whose, Object... values) {
        return database.sql("""
                        select m.id, m.person, m.day, m.notice, m.tries, d.told_until,
                            m.kind = 'DIGEST' and exists (select from app.mail later where later.person = m.person
                                and later.kind = 'DIGEST' and later.day > m.day) as superseded
                        from app.mail m join app.digest d on d.person = m.person
                        where m.state = 'WAITING' and
                        """ + whose
                        + " and m.next_try_at <= ? order by m.next_try_at, m.id limit 1 for update of m skip locked")
                .params(values)
                .param(at(clock.instant()))
                .query(MailQueue::read)
                .optional();
    }

    private static QueuedMail read(ResultSet row, int number) throws SQLException {
        return new QueuedMail(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("notice", UUID.class),
                row.getInt("tries"),
                row.getBoolean("superseded"),
                row.getObject("told_until", OffsetDateTime.class).toInstant());
    }

    void ended(QueuedMail mail, MailState state) {
        database.sql("update app.mail set state = ?, ended_at = ? where id = ?")
                .params(state.name(), at(clock.instant()), mail.id())
                .update();
    }

    void told(QueuedMail mail, Instant until) {
        ended(mail, MailState.SENT);
        if (mail.notice() != null) return;
        database.sql("update app.digest set told_until = ? where person = ?")
                .params(at(until), mail.person().value())
                .update();
    }

    /** Later and later; after some days never. */
    void postponed(QueuedMail mail) {
        if (day(clock.instant().minus(PATIENCE)).isAfter(mail.day())) {
            ended(mail, MailState.REFUSED);
            return;
        }
        var pause = Duration.ofMinutes(1L << Math.min(mail.tries(), 10));
        database.sql("update app.mail set tries = tries + 1, next_try_at = ? where id = ?")
                .params(at(clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)), mail.id())
                .update();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
