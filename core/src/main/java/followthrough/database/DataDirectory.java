package followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One database on this machine's disk: the server's own files, and beside them its password and its log. */
record DataDirectory(Path home, String name) {

    static final String OPEN = "rwxr-xr-x";

    private static final String KEPT = "database";
    static final String THROWAWAY = "throwaway-";
    private static final Path USUAL_FOR_ROOT = Path.of("/var/lib/followthrough"); // root's own home is closed to others

    static DataDirectory kept(Path home) {
        return new DataDirectory(home.toAbsolutePath().normalize(), KEPT);
    }

    static DataDirectory throwaway(Path home) {
        return new DataDirectory(home.toAbsolutePath().normalize(), THROWAWAY + UUID.randomUUID());
    }

    /** The setting followthrough.data, or else the usual place; "~" is the reader's home, as in a shell. */
    static Path home(@Nullable String setting) throws IOException {
        var own = Path.of(System.getProperty("user.home"));
        if (setting == null || setting.isBlank()) {
            return RunAsAccount.isRoot() ? USUAL_FOR_ROOT : own.resolve(".followthrough");
        }
        return setting.startsWith("~/") ? own.resolve(setting.substring(2)) : Path.of(setting);
    }

    Path path() {
        return home.resolve(name);
    }

    /** What PostgreSQL calls its data directory. */
    Path data() {
        return path().resolve("data");
    }

    Path log() {
        return path().resolve("server.log");
    }

    Path lock() {
        return path().resolve("lock");
    }

    Path passwordFile() {
        return path().resolve("password");
    }

    boolean isThrowaway() {
        return name.startsWith(THROWAWAY);
    }

    boolean isCreated() {
        return Files.exists(data());
    }

    /** What was there before is not ours to open or close. */
    static void make(Path directory, String permissions) throws IOException {
        if (Files.exists(directory)) return;
        var parent = directory.getParent();
        if (parent != null) make(parent, OPEN);
        Files.createDirectories(directory);
        if (Platform.hasPermissionBits()) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
        }
    }

    /** The stored password; a new one only for a database that does not exist yet. */
    String password() throws IOException {
        var file = passwordFile();
        if (Files.exists(file)) return Files.readString(file).strip();
        if (isCreated()) {
            throw new DatabaseNotStarted(
                    "The file " + file + ", which holds the database's password, is missing.",
                    "Put it back, or restore a backup into another directory.");
        }
        var halfway = path().resolve("password.new");
        Files.deleteIfExists(halfway);
        if (Platform.hasPermissionBits()) {
            Files.createFile(
                    halfway, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(halfway, UUID.randomUUID().toString()); // 122 bits from SecureRandom
        Files.move(halfway, file, StandardCopyOption.ATOMIC_MOVE);
        return Files.readString(file);
    }

    @Override
    public String toString() {
        return home.toString();
    }
}
