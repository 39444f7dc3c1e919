package followthrough.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import followthrough.scan.FileScanner.Finding;
import followthrough.scan.ScannerTrouble.Reason;
import followthrough.shared.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ClamAV's own daemon, as Debian has it, with one signature of our own, so that nothing is downloaded. */
class RealClamdTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final String HARMFUL = "followthrough-harmful-test-file";

    @TempDir
    static Path folder;

    private static Process clamd;

    @BeforeAll
    static void clamd_listens() throws Exception {
        if (!Files.isExecutable(CLAMD))
            System.err.println(
                    "*** No " + CLAMD + ": scanning was NOT tried with the real one (apt-get install clamav-daemon)");
        assumeTrue(Files.isExecutable(CLAMD), "no clamd here");
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        var words = HARMFUL.getBytes(StandardCharsets.US_ASCII);
        Files.writeString(signatures.resolve("own.ndb"), "Followthrough.Test:0:*:" + hex(words) + "\n");
        var settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "LocalSocket " + folder.resolve("clamd.sock"),
                        "DatabaseDirectory " + signatures,
                        "Foreground yes",
                        "StreamMaxLength 2M",
                        "MaxScanSize 1M",
                        "MaxFileSize 1M",
                        "AlertExceedsMax yes",
                        "AlertEncrypted yes",
                        "User " + System.getProperty("user.name")));
        clamd = new ProcessBuilder(CLAMD.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        for (int i = 0; i < 300 && !Files.exists(folder.resolve("clamd.sock")) && clamd.isAlive(); i++)
            Thread.sleep(100);
        assertThat(clamd.isAlive())
                .as(Files.readString(folder.resolve("clamd.log")))
                .isTrue();
    }

    @AfterAll
    static void it_ends() throws InterruptedException {
        if (clamd == null) return;
        clamd.destroy();
        clamd.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void it_tells_harmful_from_clean_also_in_a_packed_file_and_takes_no_larger_ones_than_it_may() throws IOException {
        var scanner = new ClamdScanner("unix:" + folder.resolve("clamd.sock"));
        assertThat(scanner.scan(ByteSource.of("Seen".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Finding(null));
        assertThat(scanner.scan(ByteSource.of((" ".repeat(200_000) + HARMFUL).getBytes(StandardCharsets.UTF_8)))
                        .found())
                .startsWith("Followthrough.Test");
        assertThat(scanner.scan(ByteSource.of(packed())).found()).startsWith("Followthrough.Test");
        var large = new byte[5_000_000];
        new Random(3).nextBytes(large);
        var trouble = catchThrowableOfType(ScannerTrouble.class, () -> scanner.scan(ByteSource.of(large)));
        assertThat(trouble.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void what_it_did_not_look_through_to_its_end_is_not_clean() throws IOException {
        var scanner = new ClamdScanner("unix:" + folder.resolve("clamd.sock"));
        for (var file : List.of((" ".repeat(1_500_000) + HARMFUL).getBytes(StandardCharsets.UTF_8), unfolding())) {
            var trouble = catchThrowableOfType(ScannerTrouble.class, () -> scanner.scan(ByteSource.of(file)));
            assertThat(trouble.reason()).isEqualTo(Reason.TOO_LARGE);
        }
        assertThat(scanner.scan(ByteSource.of(locked())).found()).startsWith("Heuristics.Encrypted");
    }

    /** Small as it is sent. */
    private static byte[] unfolding() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new java.util.zip.ZipEntry("notes" + i + ".txt"));
                zip.write(("Seen " + i).repeat(120_000).getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new java.util.zip.ZipEntry("last.txt"));
            zip.write(HARMFUL.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A packed file that says of its entry that a password opens it. */
    private static byte[] locked() throws IOException {
        var bytes = packed();
        for (int i = 0; i < bytes.length - 10; i++) {
            if (bytes[i] != 'P' || bytes[i + 1] != 'K') continue;
            if (bytes[i + 2] == 3 && bytes[i + 3] == 4) bytes[i + 6] |= 1;
            if (bytes[i + 2] == 1 && bytes[i + 3] == 2) bytes[i + 8] |= 1;
        }
        return bytes;
    }

    private static byte[] packed() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("notes.txt"));
            zip.write(HARMFUL.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
