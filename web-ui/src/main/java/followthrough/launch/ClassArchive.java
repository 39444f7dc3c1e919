package followthrough.launch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes as the Java machine had them in its memory when it stopped first, in a file that the next ones map ("class
 * data sharing" of the JDK). Each release of the JDK has its own.
 */
final class ClassArchive {

    /** So much is needed for a moment to write it; with less, it is better done without. */
    private static final long LEAST_MEMORY = 2_000_000_000;

    private final UnpackedJar unpacked;
    private final List<String> options;
    private final Path file;

    /** The options are those of the start: an archive serves the same collector and addresses only. */
    ClassArchive(UnpackedJar unpacked, List<String> options) {
        this.unpacked = unpacked;
        this.options = options;
        var release = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
        this.file = unpacked.directory().resolve("classes-" + release + ".jsa");
    }

    /** Uses the archive, or has it written at the end where there is none that could be used. */
    List<String> options() throws IOException {
        boolean isThere = Files.exists(file);
        if (isThere && isUsable()) return List.of("-XX:SharedArchiveFile=" + file, note("archived classes are used"));
        Files.deleteIfExists(file);
        if (isTooSmallHere() || !Files.isWritable(unpacked.directory())) return List.of();
        return List.of(
                "-XX:ArchiveClassesAtExit=" + file,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                note(
                        isThere
                                ? "archived classes cannot be used and are archived anew when this stops"
                                : "classes are archived when this stops, and the next start is quicker"));
    }

    private static String note(String said) {
        return "-D" + Launcher.NOTE + "=" + said;
    }

    /** Asks the Java machine itself: it compares versions, options, class path and checksums, and then ends. */
    private boolean isUsable() throws IOException {
        var command = new ArrayList<>(List.of(Launcher.java()));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:SharedArchiveFile=" + file,
                "-Xshare:on",
                "-XX:+VerifySharedSpaces",
                "-XX:ErrorFile=/dev/null",
                "-cp",
                unpacked.jar().toString(),
                "-version"));
        return Execution.statusOf(command) == 0;
    }

    private static boolean isTooSmallHere() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() < LEAST_MEMORY;
    }
}
