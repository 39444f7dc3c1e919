package followthrough.keeping;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Sweep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed for the person and the body that the form was drawn for, until its act is done or it is old. */
@Service
@Transactional
public class KeptForms implements Sweep {

    public static final Duration WORDS_STAY = Duration.ofDays(30);
    static final int MOST_CHARACTERS = 3_000_000;
    static final int MOST_FORMS = 200;

    /** Of one person, over all forms; what was typed longest ago gives way. */
    static final int MOST_BYTES = 20_000_000;

    /** How long a request of the script may be under way while the form itself is sent. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "select id, body, page, address, title, place, words, kept_at from app.kept_form ";

    /** How a form came to be kept. */
    public enum How {
        /** By the script, while it is typed. */
        TYPING,
        /** It was sent and refused. */
        REFUSED,
        /** It was sent when its session had ended. */
        INTERRUPTED
    }

    private final JdbcClient database;
    private final KeptFiles files;
    private final Clock clock;

    KeptForms(JdbcClient database, KeptFiles files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Replaces what was kept of this form before.
     *
     * @return the kept form; empty when it is too large, or when it comes too late: its act has just been done
     */
    public Optional<UUID> keep(SealedForm form, Map<String, List<String>> words, How how) {
        var text = Encoded.text(words);
        if (text.length() > MOST_CHARACTERS) return Optional.empty();
        var kept = database.sql("""
                        insert into app.kept_form as k
                            (id, person, body, page, address, title, place, words, kept_at, interrupted)
                        values (:id, :person, :body, :page, :address, :title, :place, :words, :now, :interrupted)
                        on conflict (person, body, page, address) do update set title = :title, place = :place,
                            words = :words, kept_at = :now, interrupted = :interrupted, ended = null
                            where k.ended is distinct from :drawing or k.kept_at < :late or :sent
                        returning id""")
                .param("id", UUID.randomUUID())
                .param("person", form.person().value())
                .param("body", form.body().code())
                .param("page", form.page())
                .param("address", form.address())
                .param("title", form.title())
                .param("place", form.place())
                .param("words", text)
                .param("now", now())
                .param("interrupted", how == How.INTERRUPTED)
                .param("drawing", form.drawing())
                .param("late", now().minus(LATE))
                .param("sent", how != How.TYPING)
                .query(UUID.class)
                .optional();
        kept.ifPresent(one -> dropOldest(form.person()));
        return kept;
    }

    private void dropOldest(PersonId person) {
        database.sql("""
                        delete from app.kept_form where id in (select id from (
                            select id, row_number() over latest as number, sum(octet_length(words)) over latest as total
                            from app.kept_form where person = :person
                            window latest as (order by kept_at desc, id rows unbounded preceding)) as kept
                            where number > :most or total > :bytes)""")
                .param("person", person.value())
                .param("most", MOST_FORMS)
                .param("bytes", MOST_BYTES)
                .update();
    }

    /** What is kept of the forms on this page. */
    @Transactional(readOnly = true)
    public List<KeptForm> on(PersonId person, Body body, String page) {
        return database.sql(COLUMNS + "where person = :person and body = :body and page = :page"
                        + " and ended is null and kept_at > :oldest order by kept_at desc")
                .param("person", person.value())
                .param("body", body.code())
                .param("page", page)
                .param("oldest", now().minus(WORDS_STAY))
                .query(this::form)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<KeptForm> of(SealedForm form) {
        return on(form.person(), form.body(), form.page()).stream()
                .filter(kept -> kept.address().equals(form.address()))
                .findFirst();
    }

    /** What this person sent after a session had ended and has not gone on with, for whatever body; the latest first. */
    @Transactional(readOnly = true)
    public List<KeptForm> interrupted(PersonId person) {
        return database.sql(COLUMNS
                        + "where person = :person and interrupted and kept_at > :oldest order by kept_at desc limit 20")
                .param("person", person.value())
                .param("oldest", now().minus(KeptFiles.STAY))
                .query(this::form)
                .list();
    }

    /** The act is done: nothing is kept any more, also of earlier steps, and what the same drawing still sends comes too late. */
    public void end(SealedForm form) {
        files.forget(form);
        database.sql("delete from app.kept_form where person = :person and body = :body and page = :page"
                        + " and starts_with(:address, address || '/')")
                .param("person", form.person().value())
                .param("body", form.body().code())
                .param("page", form.page())
                .param("address", form.address())
                .update();
        database.sql("""
                        insert into app.kept_form
                            (id, person, body, page, address, title, place, words, kept_at, ended)
                        values (:id, :person, :body, :page, :address, '', '', '', :now, :drawing)
                        on conflict (person, body, page, address) do update set title = '', place = '',
                            words = '', kept_at = :now, interrupted = false, ended = :drawing""")
                .param("id", UUID.randomUUID())
                .param("person", form.person().value())
                .param("body", form.body().code())
                .param("page", form.page())
                .param("address", form.address())
                .param("now", now())
                .param("drawing", form.drawing())
                .update();
    }

    /** What was typed is stored elsewhere, or not wanted. */
    public void forget(SealedForm form) {
        database.sql("delete from app.kept_form where person = :person and body = :body and page = :page"
                        + " and address = :address and ended is null")
                .param("person", form.person().value())
                .param("body", form.body().code())
                .param("page", form.page())
                .param("address", form.address())
                .update();
    }

    @Override
    public void sweep() {
        files.sweep();
        database.sql("delete from app.kept_form where kept_at < :old or (ended is not null and kept_at < :done)")
                .param("old", now().minus(WORDS_STAY))
                .param("done", now().minus(KeptFiles.STAY))
                .update();
    }

    private KeptForm form(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new KeptForm(
                id,
                new Body(row.getString("body")),
                row.getString("page"),
                row.getString("address"),
                row.getString("title"),
                row.getString("place"),
                Encoded.fields(row.getString("words")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                files.of(id));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
