package followthrough.audit;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each act in the transaction that does it; the table itself refuses changes and deletions. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    /** An act as it stands in the record; {@code forWhom} is the person covered for. */
    public record Entry(
            long id,
            Instant at,
            LocalDate happenedOn,
            @Nullable UUID person,
            @Nullable UUID forWhom,
            String act,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String object,
            @Nullable String objectWords,
            @Nullable String payload) {

        /** What was before it: what earlier releases kept is prose. */
        public List<ActFact> factsBefore() {
            return payload == null ? prose(before) : ActPayload.read(payload).before();
        }

        public List<ActFact> factsAfter() {
            return payload == null ? prose(after) : ActPayload.read(payload).after();
        }

        /** Whether an earlier release wrote it. */
        public boolean isProse() {
            return payload == null;
        }

        private static List<ActFact> prose(@Nullable String kept) {
            return kept == null ? List.of() : List.of(new ActFact.Prose(kept));
        }
    }

    /** From one day to another, both of them within it. */
    public record Time(LocalDate from, LocalDate to) {

        /** Whatever stands in the record. */
        public static final Time EVER = new Time(LocalDate.of(1900, 1, 1), LocalDate.of(9000, 12, 31));
    }

    /** Two ways in, each along its index; what one did for oneself under two names is there once. */
    private static final String DONE_BY_ME = """
        from (select id from app.audit_entry
              where person = :me and body = :body and act in (:acts) and at >= :since and at < :until
              union select id from app.audit_entry
              where for_whom = :me and body = :body and act in (:acts) and at >= :since and at < :until) mine
        """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final PossibleDays days;
    private final StandingCases standing;
    private final Clock clock;

    AuditTrail(
            JdbcClient database,
            PossibleDays days,
            StandingCases standing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standing = standing;
        this.database = database;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Records an act that only the actor's own side may read: drafts stay home, both ways. */
    public void record(Actor actor, String act, String subject, @Nullable String before, @Nullable String after) {
        write(actor, act, subject, null, ActPayload.ofWords(before, after), false);
    }

    public void record(
            Actor actor,
            String act,
            String subject,
            ActObject object,
            @Nullable String before,
            @Nullable String after) {
        write(actor, act, subject, object, ActPayload.ofWords(before, after), false);
    }

    public void record(Actor actor, String act, String subject, ActPayload payload) {
        write(actor, act, subject, null, payload, false);
    }

    public void record(Actor actor, String act, String subject, ActObject object, ActPayload payload) {
        write(actor, act, subject, object, payload, false);
    }

    /** Records what somebody did with the work of another post: the side of that post may read it, whoever did it. */
    public void recordFor(
            Actor by, Role role, Body body, String act, String subject, ActObject object, ActPayload payload) {
        var whose = new Actor(by.person(), role, body, null, by.on());
        write(by, side(whose), act, subject, object, payload, false);
    }

    /** Records an act that both the authority and the inspectorate may read. */
    public void publish(Actor actor, String act, String subject, @Nullable String before, @Nullable String after) {
        write(actor, act, subject, null, ActPayload.ofWords(before, after), true);
    }

    public void publish(Actor actor, String act, String subject, ActPayload payload) {
        write(actor, act, subject, null, payload, true);
    }

    public void publish(Actor actor, String act, String subject, ActObject object, ActPayload payload) {
        write(actor, act, subject, object, payload, true);
    }

    /**
     * Records what the installation did by itself, such as a timer or a carried-forward area.
     *
     * @param on the day for which it counts: in a case recorded later not the day on which it was entered
     */
    public void recordSystem(
            String act, String subject, LocalDate on, @Nullable String before, @Nullable String after) {
        recordSystem(act, subject, on, ActPayload.ofWords(before, after));
    }

    public void recordSystem(String act, String subject, LocalDate on, ActPayload payload) {
        database.sql("""
            insert into app.audit_entry
                (at, happened_on, person, role, body, for_whom, side, open, act, subject, payload)
            values (:at, :on, null, null, null, null, 'INSTALLATION', true, :act, :subject, :payload::jsonb)
            """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", on)
                .param("act", act)
                .param("subject", subject)
                .param("payload", payload.stored())
                .update();
        events.publishEvent(new ActRecorded(act, subject));
    }

    /**
     * What the reader may know about a subject and everything below its reference: what happened last first, of one day
     * what was entered last.
     */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public List<Entry> about(Actor reader, String subject, int atMost) {
        return database.sql("""
            select id, at, happened_on, person, for_whom, act, subject, before, after, object, object_words, payload
            from app.audit_entry
            where (subject = :subject or subject like :below) and (open or side = :side)
                and (:drafts or act not in (:atHome))
            order by happened_on desc, id desc limit :most
            """)
                .param("subject", subject)
                .param("below", subject.replace("%", "").replace("_", "") + "-%")
                .param("side", side(reader))
                .param("drafts", !reader.readsNoDrafts())
                .param("atHome", ActsAtHome.NAMES)
                .param("most", atMost)
                .query(Entry.class)
                .list();
    }

    /** What was done last to one thing, as far as the reader may know. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public Optional<Entry> last(Actor reader, Object object) {
        return database.sql("""
            select id, at, happened_on, person, for_whom, act, subject, before, after, object, object_words, payload
            from app.audit_entry where object = :object and (open or side = :side) order by id desc limit 1
            """)
                .param("object", object.toString())
                .param("side", side(reader))
                .query(Entry.class)
                .optional();
    }

    /** What somebody did for the body they act for now, and what others did in their name, newest first. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public List<Entry> doneBy(Actor me, Collection<String> acts, Time time, long beforeId, int atMost) {
        return doneBy(me, acts, time, """
            select e.id, e.at, e.happened_on, e.person, e.for_whom, e.act, e.subject, e.before, e.after,
                e.object, e.object_words, e.payload %s
            join app.audit_entry e on e.id = mine.id
            where e.id < :beforeId order by e.id desc limit :most
            """.formatted(DONE_BY_ME))
                .param("beforeId", beforeId)
                .param("most", atMost)
                .query(Entry.class)
                .list();
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public long countDoneBy(Actor me, Collection<String> acts, Time time) {
        return doneBy(me, acts, time, "select count(*) " + DONE_BY_ME)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec doneBy(Actor me, Collection<String> acts, Time time, String sql) {
        return database.sql(sql)
                .param("since", time.from().atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param(
                        "until",
                        time.to().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("me", me.person().value())
                .param("body", me.body().code())
                .param("acts", acts);
    }

    /** Whether somebody who reads no drafts may not read of this act, even where it was their own in another post. */
    public static boolean isKeptFrom(Actor reader, String act) {
        return reader.readsNoDrafts() && ActsAtHome.NAMES.contains(act);
    }

    /** When somebody did this to a subject on a day of the case, for marks beside their name. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public List<Instant> moments(String act, String subject, PersonId person, LocalDate day) {
        return database.sql("select at from app.audit_entry"
                        + " where subject = ? and act = ? and person = ? and happened_on = ?")
                .params(subject, act, person.value(), day)
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    private void write(
            Actor actor, String act, String subject, @Nullable ActObject object, ActPayload payload, boolean open) {
        write(actor, side(actor), act, subject, object, payload, open);
    }

    /** Nulls have types, or the server would read the statement anew for each act that leaves another thing out. */
    private void write(
            Actor actor,
            String side,
            String act,
            String subject,
            @Nullable ActObject object,
            ActPayload payload,
            boolean open) {
        Refused.unlessEmpty(CoveredActs.obstacles(actor, act));
        Refused.unlessEmpty(days.obstacles(act, subject, actor.on()));
        var inspection = PossibleDays.inspection(subject);
        var written = database.sql("""
            insert into app.audit_entry
                (at, happened_on, person, role, body, for_whom, side, open, act, subject, object, object_words,
                payload)
            select :at, :on, :person, :role, :body, cast(:for as uuid), :side, :open, :act, :subject, :object, :words,
                :payload::jsonb
            where :anyhow or not app.is_suspended(:inspection)
            """)
                .param("inspection", inspection)
                .param("anyhow", StandingCases.isDoneAnyhow(actor, act, payload))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", actor.on())
                .param("person", actor.person().value())
                .param("role", actor.role().name())
                .param("body", actor.body().code())
                .param(
                        "for",
                        actor.onBehalfOf() == null ? null : actor.onBehalfOf().value())
                .param("side", side)
                .param("open", open)
                .param("act", act)
                .param("subject", subject)
                .param("payload", payload.stored())
                .param("object", object == null ? null : object.id(), Types.VARCHAR)
                .param("words", object == null ? null : object.words(), Types.VARCHAR)
                .update();
        if (written == 0) throw new Refused(standing.why(inspection));
        events.publishEvent(new ActRecorded(act, subject));
    }

    /** Letter recorders stand in for the inspectorate, so their drafts are not the rest of their authority's to read. */
    static String side(Actor actor) {
        return actor.records() ? "INSPECTING" : actor.body().code();
    }
}
