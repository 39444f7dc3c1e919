package followthrough.keeping;

import followthrough.file.StoredFiles;
import followthrough.keeping.KeptForm.KeptFile;
import followthrough.shared.ByteSource;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of forms that were not sent yet; for a day. The database removes the bytes with the row that says whose they are. */
@Component
@Transactional
public class KeptFiles {

    static final Duration STAY = Duration.ofDays(1);

    /** Of one person, over all forms. */
    static final long MOST_BYTES = 150L * 1024 * 1024;

    private final JdbcClient database;
    private final StoredFiles stored;
    private final Clock clock;

    KeptFiles(JdbcClient database, StoredFiles stored, Clock clock) {
        this.stored = stored;
        this.database = database;
        this.clock = clock;
    }

    /** Replaces the field's earlier file; false when this person would keep too much. */
    public boolean keep(UUID form, KeptFile file, ByteSource bytes) {
        database.sql("select person from app.kept_form where id = :form for update")
                .param("form", form)
                .query(UUID.class)
                .single();
        database.sql("delete from app.kept_file where form = :form and field = :field")
                .param("form", form)
                .param("field", file.field())
                .update();
        if (keptBytes(form) + file.size() > MOST_BYTES) return false;
        database.sql("insert into app.kept_file (id, form, field, name, media_type, size, kept_at)"
                        + " values (:id, :form, :field, :name, :type, :size, :now)")
                .param("id", file.id())
                .param("form", form)
                .param("field", file.field())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("now", OffsetDateTime.now(clock))
                .update();
        stored.keep(file.id(), bytes);
        return true;
    }

    private long keptBytes(UUID form) {
        return database.sql("""
                        select coalesce(sum(f.size), 0) from app.kept_file f join app.kept_form k on k.id = f.form
                        where k.person = (select person from app.kept_form where id = :form)""").param("form", form).query(Long.class).single();
    }

    @Transactional(readOnly = true)
    List<KeptFile> of(UUID form) {
        return database.sql("select id, field, name, media_type, size from app.kept_file"
                        + " where form = :form and kept_at > :oldest")
                .param("form", form)
                .param("oldest", OffsetDateTime.now(clock).minus(STAY))
                .query(KeptFile.class)
                .list();
    }

    /** Its bytes, part by part as they are needed. */
    @Transactional(readOnly = true)
    public ByteSource bytes(KeptFile file) {
        return stored.open(file.id());
    }

    public void forget(SealedForm form, String field) {
        database.sql("""
                        delete from app.kept_file where field = :field and form in (select id from app.kept_form
                            where person = :person and body = :body and page = :page and address = :address)""")
                .param("field", field)
                .param("person", form.person().value())
                .param("body", form.body().code())
                .param("page", form.page())
                .param("address", form.address())
                .update();
    }

    void forget(SealedForm form) {
        database.sql("""
                        delete from app.kept_file where form in (select id from app.kept_form
                            where person = :person and body = :body and page = :page and address = :address)""")
                .param("person", form.person().value())
                .param("body", form.body().code())
                .param("page", form.page())
                .param("address", form.address())
                .update();
    }

    void sweep() {
        database.sql("delete from app.kept_file where kept_at < :old")
                .param("old", OffsetDateTime.now(clock).minus(STAY))
                .update();
    }
}
