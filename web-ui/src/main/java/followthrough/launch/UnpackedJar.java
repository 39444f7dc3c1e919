package followthrough.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.springframework.util.FileSystemUtils;

/** The delivered jar as ordinary files, beside the data: classes can be made ready of such files only. */
record UnpackedJar(Path directory) {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String NAME = "followthrough.jar";

    /** Unpacks it where that has not been done, or where something of it has gone. */
    static UnpackedJar of(Path packed, Path home) throws IOException {
        try (var jar = new JarFile(packed.toFile())) {
            var entries = jar.stream().map(ZipEntry.class::cast).toList();
            var unpacked = new UnpackedJar(home.resolve("launch").resolve(identity(entries)));
            if (!unpacked.isWhole(entries)) unpacked.unpack(packed, entries);
            return unpacked;
        }
    }

    Path jar() {
        return directory.resolve(NAME);
    }

    /** Whatever changes in the jar, its directory has another name. */
    private static String identity(List<ZipEntry> entries) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var entry : entries) digest.update((entry.getName() + ' ' + entry.getCrc() + '\n').getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException notJava) {
            throw new IllegalStateException(notJava);
        }
    }

    private boolean isWhole(List<ZipEntry> entries) throws IOException {
        if (!Files.exists(jar())) return false;
        for (var entry : entries) {
            if (entry.isDirectory() || !entry.getName().startsWith(LIBRARIES)) continue;
            var library = directory.resolve("lib").resolve(entry.getName().substring(LIBRARIES.length()));
            if (!Files.exists(library) || Files.size(library) != entry.getSize()) return false;
        }
        return true;
    }

    /** With Spring Boot's own tool, under another name first: what has the right name is whole. */
    private void unpack(Path packed, List<ZipEntry> entries) throws IOException {
        Files.createDirectories(directory.resolveSibling(""));
        var halfway = Files.createTempDirectory(directory.getParent(), "new-"); // which nobody else may enter
        try {
            var status = Execution.statusOf(List.of(
                    Launcher.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-Djarmode=tools",
                    "-jar",
                    packed.toString(),
                    "extract",
                    "--force",
                    "--application-filename",
                    NAME,
                    "--destination",
                    halfway.toString()));
            if (status != 0) throw new IOException("the jar cannot be unpacked beside the data");
            take(halfway, entries);
        } finally {
            FileSystemUtils.deleteRecursively(halfway);
        }
    }

    /** Another start that was quicker runs from here already; only what is not whole gives way. */
    void take(Path halfway, List<ZipEntry> entries) throws IOException {
        try {
            Files.move(halfway, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException isThere) {
            if (isWhole(entries)) return;
            FileSystemUtils.deleteRecursively(directory);
            Files.move(halfway, directory, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
