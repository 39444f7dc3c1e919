package followthrough.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Where every account can enter, unlike a @TempDir; the homes made here share one copy of the server's programs. */
final class OpenPlace {

    static final Path PATH = make();

    /** A directory for an application's data. */
    static Path home() {
        try {
            var programs = Binaries.unpackedIn(PATH);
            var home = Files.createDirectory(PATH.resolve("home-" + UUID.randomUUID()));
            Files.createSymbolicLink(home.resolve(programs.getFileName()), programs);
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path make() {
        try {
            var place = Files.createTempDirectory("followthrough-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Cluster.delete(place)));
            return Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private OpenPlace() {}
}
