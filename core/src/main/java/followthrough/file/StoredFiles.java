package followthrough.file;

import followthrough.shared.ByteSource;
import followthrough.shared.NotFound;
import followthrough.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the database, part by part, under the id of what they belong to. */
@Component
@Transactional
public class StoredFiles {

    /** In bytes; all parts but the last are as long, also those of older files. */
    public static final int PART = 512 * 1024;

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** Takes the place of what was there before. Hands back the SHA-256, which is reckoned on the way. */
    public String keep(UUID id, ByteSource content) {
        remove(id);
        database.sql("insert into app.stored_file (id, size, sha256) values (?, 0, '')")
                .param(id)
                .update();
        var digest = Sha256.digest();
        long size = 0;
        try (var stream = content.openStream()) {
            var part = new byte[PART];
            int read = stream.readNBytes(part, 0, PART);
            for (int number = 0; read > 0; number++) {
                digest.update(part, 0, read);
                size += read;
                keep(id, number, read == PART ? part : Arrays.copyOf(part, read));
                read = stream.readNBytes(part, 0, PART);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        database.sql("update app.stored_file set size = ?, sha256 = ? where id = ?")
                .params(size, sha256, id)
                .update();
        return sha256;
    }

    /** Begins a file that comes bit by bit. */
    public void begin(UUID id) {
        database.sql("insert into app.stored_file (id, size, sha256) values (?, 0, '')")
                .param(id)
                .update();
    }

    /**
     * Takes the next bit of a file that was begun, where it follows what is there; one that was sent twice changes
     * nothing. All bits but the last are whole {@link #PART}s.
     *
     * @return how much of the file is there now
     */
    public long append(UUID id, long from, byte[] bytes) {
        long there = database.sql("select size from app.stored_file where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (from != there || there % PART != 0) return there;
        for (int at = 0; at < bytes.length; at += PART)
            keep(id, (int) ((there + at) / PART), Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PART)));
        database.sql("update app.stored_file set size = ? where id = ?")
                .params(there + bytes.length, id)
                .update();
        return there + bytes.length;
    }

    /** Reckons the SHA-256 of a file that came bit by bit, all of which is there. */
    public ByteSource finish(UUID id) {
        var digest = Sha256.digest();
        try (var stream = open(id).openStream()) {
            var part = new byte[PART];
            for (int read = stream.readNBytes(part, 0, PART); read > 0; read = stream.readNBytes(part, 0, PART))
                digest.update(part, 0, read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        database.sql("update app.stored_file set sha256 = ? where id = ?")
                .params(HexFormat.of().formatHex(digest.digest()), id)
                .update();
        return open(id);
    }

    private void keep(UUID id, int number, byte[] part) {
        database.sql("insert into app.stored_file_part (file, number, bytes) values (?, ?, ?)")
                .params(id, number, part)
                .update();
    }

    /**
     * The file to read, now or later: each part is fetched when it is needed, and {@link NotFound} when the file has gone
     * by then.
     */
    @Transactional(readOnly = true)
    public ByteSource open(UUID id) {
        return database.sql("select size, sha256 from app.stored_file where id = ?")
                .param(id)
                .query((row, index) -> (ByteSource) new Stored(id, row.getLong("size"), row.getString("sha256")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public void remove(UUID id) {
        database.sql("delete from app.stored_file where id = ?").param(id).update();
    }

    /**
     * Of this very file: another transaction may have removed or replaced it since it was opened. Then it is not there,
     * as for whoever comes a moment later.
     */
    private byte[] part(Stored file, int number) {
        return database.sql("select p.bytes from app.stored_file f join app.stored_file_part p on p.file = f.id"
                        + " where f.id = ? and f.sha256 = ? and p.number = ?")
                .params(file.id, file.sha256, number)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private final class Stored implements ByteSource {

        private final UUID id;
        private final long size;
        private final String sha256;

        Stored(UUID id, long size, String sha256) {
            this.id = id;
            this.size = size;
            this.sha256 = sha256;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public InputStream openStream() {
            return new PartStream(size, number -> part(this, number));
        }
    }
}
