package followthrough.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.database.Manifest.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup of which every byte has been checked. */
final class BackupFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Manifest manifest;

    static BackupFile open(Path file) throws IOException, Refusal {
        if (!Files.isRegularFile(file)) throw new Refusal("there is no file " + file + ".");
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(zip);
            } catch (IOException | Refusal | RuntimeException damaged) {
                zip.close();
                throw damaged;
            }
        } catch (ZipException | java.io.EOFException damaged) {
            throw new Refusal(file + " is damaged, cut short, or no backup.", damaged);
        } catch (Refusal damaged) {
            throw new Refusal(file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private BackupFile(ZipFile zip) throws IOException, Refusal {
        this.zip = zip;
        try (var text = zip.getInputStream(entry(Manifest.ENTRY))) {
            manifest = Manifest.parse(new String(text.readAllBytes(), UTF_8));
        }
        for (var content : manifest.tables()) check(content);
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Content content) throws IOException, Refusal {
        return zip.getInputStream(entry(content.entry()));
    }

    private ZipEntry entry(String name) throws Refusal {
        var entry = zip.getEntry(name);
        if (entry == null) throw new Refusal(name + " is missing.");
        return entry;
    }

    private void check(Content content) throws IOException, Refusal {
        var digest = Digests.digest();
        var lines = 0L;
        try (var rows = rows(content)) {
            var buffer = new byte[BUFFER];
            for (var length = rows.read(buffer); length >= 0; length = rows.read(buffer)) {
                digest.update(buffer, 0, length);
                for (var i = 0; i < length; i++) if (buffer[i] == '\n') lines++; // inside a value it is written \n
            }
        }
        if (lines != content.rows() || !Digests.text(digest).equals(content.sha256())) {
            throw new Refusal("the rows of " + content.table().name() + " are not what the manifest says.");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
