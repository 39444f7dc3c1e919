package followthrough.keeping;

import followthrough.keeping.KeptForm.KeptFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of forms that were not sent yet, in parts, so that none is ever whole in memory; for a day. */
@Component
@Transactional
public class KeptFiles {

    static final Duration STAY = Duration.ofDays(1);
    static final int PART = 256 * 1024;

    /** Of one person, over all forms. */
    static final long MOST_BYTES = 150L * 1024 * 1024;

    private final JdbcClient database;
    private final Clock clock;

    KeptFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Replaces the field's earlier file; false when this person would keep too much. */
    public boolean keep(UUID form, KeptFile file, InputStream bytes) throws IOException {
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
        var number = 0;
        for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            database.sql("insert into app.kept_file_part (file, part, bytes) values (:file, :part, :bytes)")
                    .param("file", file.id())
                    .param("part", number++)
                    .param("bytes", part)
                    .update();
        }
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

    /** Reads one part after the other; whoever reads begins nothing that is written. */
    @Transactional(readOnly = true)
    public InputStream read(KeptFile file) {
        var parts = (int) ((file.size() + PART - 1) / PART);
        return new SequenceInputStream(new Parts(file.id(), parts));
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for it
    private final class Parts implements Enumeration<InputStream> {

        private final UUID file;
        private final int all;
        private int next;

        Parts(UUID file, int all) {
            this.file = file;
            this.all = all;
        }

        @Override
        public boolean hasMoreElements() {
            return next < all;
        }

        @Override
        public InputStream nextElement() {
            if (next >= all) throw new NoSuchElementException();
            return new ByteArrayInputStream(part(file, next++));
        }
    }

    private byte[] part(UUID file, int part) {
        return database.sql("select bytes from app.kept_file_part where file = :file and part = :part")
                .param("file", file)
                .param("part", part)
                .query(byte[].class)
                .single();
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
