package followthrough.file;

import followthrough.database.Invariant;
import followthrough.shared.Sha256;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stored files are as they were stored; one that is still on its way has no fingerprint yet. */
final class FileInvariants implements Invariant.Source {

    private static final int PARTS_AT_ONCE = 8;

    @Override
    public List<Invariant> invariants() {
        return List.of(new Invariant() {
            @Override
            public String says() {
                return "Every stored file has all its bytes, and they fit its fingerprint.";
            }

            @Override
            public void look(Connection database, Consumer<String> otherwise) throws SQLException {
                try (var statement = database.createStatement()) {
                    statement.setFetchSize(PARTS_AT_ONCE);
                    var parts = statement.executeQuery("""
                            select f.id, f.size, f.sha256, p.bytes from app.stored_file f
                            left join app.stored_file_part p on p.file = f.id
                            where f.sha256 <> '' order by f.id, p.number
                            """);
                    @Nullable Reckoned file = null;
                    while (parts.next()) {
                        var id = parts.getString(1);
                        if (file == null || !file.id.equals(id)) {
                            if (file != null) file.end(otherwise);
                            file = new Reckoned(id, parts.getLong(2), parts.getString(3));
                        }
                        file.add(parts.getBytes(4));
                    }
                    if (file != null) file.end(otherwise);
                }
            }
        });
    }

    private static final class Reckoned {

        private final String id;
        private final long size;
        private final String sha256;
        private final MessageDigest digest = Sha256.digest();
        private long read;

        Reckoned(String id, long size, String sha256) {
            this.id = id;
            this.size = size;
            this.sha256 = sha256;
        }

        void add(byte @Nullable [] bytes) {
            if (bytes == null) return; // an empty file has no part
            read += bytes.length;
            digest.update(bytes);
        }

        void end(Consumer<String> otherwise) {
            if (read != size) otherwise.accept("file " + id + " has " + read + " of " + size + " bytes");
            else if (!HexFormat.of().formatHex(digest.digest()).equals(sha256))
                otherwise.accept("file " + id + " has other bytes than its fingerprint says");
        }
    }
}
