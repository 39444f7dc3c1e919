package followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Throwaway servers whose application was killed before it could throw them away. */
final class Leftovers {

    static void sweep(Path home) throws IOException {
        try (var directories = Files.newDirectoryStream(home, DataDirectory.THROWAWAY + "*")) {
            for (var path : directories) {
                sweep(new DataDirectory(
                        home.toAbsolutePath().normalize(), path.getFileName().toString()));
            }
        }
    }

    private static void sweep(DataDirectory directory) throws IOException {
        if (Files.notExists(directory.lock())) return; // somebody is just making it
        try (var lock = DirectoryLock.tryOn(directory.lock())) {
            if (lock == null) return; // alive
            Postmaster.of(directory.data()).ifPresent(Postmaster::kill);
            Cluster.delete(directory.path());
        }
    }

    private Leftovers() {}
}
