package followthrough.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.database.Manifest.Content;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/** All tables at one moment, in one file: PostgreSQL's own text form in a zip, which any release can read back. */
record Backup(Connection connection, Clock clock) {

    Manifest writeTo(Path file) throws IOException, SQLException, Refusal {
        if (Files.exists(file)) throw new Refusal(file + " is there already, and a backup overwrites nothing.");
        var directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Refusal("there is no directory " + directory + ".");
        }
        var halfway = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(halfway);
        try {
            var manifest = write(halfway);
            BackupFile.open(halfway).close(); // what cannot be read back is no backup
            Files.move(halfway, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(halfway);
        }
    }

    private Manifest write(Path halfway) throws IOException, SQLException, Refusal {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(halfway, options, forItsOwnerOnly())) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var manifest = write(zip);
            zip.finish();
            zip.flush();
            channel.force(true); // on the disk before anybody relies on it
            return manifest;
        }
    }

    private static FileAttribute<?>[] forItsOwnerOnly() {
        return Platform.hasPermissionBits()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Manifest write(ZipOutputStream zip) throws IOException, SQLException, Refusal {
        var catalogue = new Catalogue(connection);
        beginSnapshot(catalogue);
        if (!catalogue.hasHistory()) throw new Refusal("this database holds nothing of Followthrough's yet.");
        var largeObjects = catalogue.largeObjects();
        if (!largeObjects.isEmpty()) throw new Refusal("large objects are not backed up: " + largeObjects + ".");
        var contents = new ArrayList<Content>();
        for (var table : catalogue.tables()) contents.add(copy(table, zip));
        var manifest = new Manifest(
                Product.version(),
                clock.instant(),
                catalogue.migrations(),
                contents,
                catalogue.sequences()); // last: sequences know no snapshot, and a number too high does no harm
        connection.rollback();
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.text().getBytes(UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private void beginSnapshot(Catalogue catalogue) throws SQLException {
        connection.setAutoCommit(false);
        catalogue.execute("set transaction isolation level repeatable read, read only");
        catalogue.execute("set local datestyle = iso");
        catalogue.execute("set local intervalstyle = postgres");
        catalogue.execute("set local extra_float_digits = 3");
    }

    private Content copy(Table table, ZipOutputStream zip) throws IOException, SQLException {
        var digest = Digests.digest();
        zip.putNextEntry(new ZipEntry(new Content(table, 0, "").entry()));
        OutputStream counted = new DigestOutputStream(zip, digest);
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copy("to stdout"), counted);
        zip.closeEntry();
        return new Content(table, rows, Digests.text(digest));
    }
}
