package followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.letter.PrintedSample;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The jar as it is delivered, in a Java machine of its own: start, backup, refusals, stop, restore. */
class PackagedJarIT {

    private Path directory;

    @BeforeEach
    void make_a_place_that_every_account_can_enter() throws IOException {
        directory = Files.createTempDirectory("followthrough-jar-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void clean_up() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void it_lives_from_its_first_start_to_a_restored_backup() throws Exception {
        var file = directory.resolve("backup.zip");
        var data = "--followthrough.data=" + directory.resolve("data");

        assertThat(served(data, () -> {})).contains("classes are archived when this stops");
        assertThat(directory.resolve("data/database/server.log")).content().endsWith("database system is shut down\n");

        assertThat(served(data, () -> {
                    assertThat(PackagedJar.run("backup", file.toString(), data).status())
                            .isZero();
                    assertThat(PackagedJar.run("verify", "--database", data))
                            .satisfies(verified -> assertThat(verified.output()).contains(": all as recorded."))
                            .satisfies(verified -> assertThat(verified.status()).isZero());
                    assertThat(PackagedJar.run("check", data).output())
                            .contains("yes  Every open task of the engine has its entry in the list of work.")
                            .contains(" agree.");
                    assertThat(PackagedJar.run("restore", file.toString(), data, "--replace")
                                    .output())
                            .startsWith("Nothing was restored: Another Followthrough is already using ");
                }))
                .contains("archived classes are used");
        assertThat(PackagedJar.run("restore", file.toString(), "--followthrough.data=" + directory.resolve("new")))
                .satisfies(restored -> assertThat(restored.output()).startsWith("Restored "))
                .satisfies(restored -> assertThat(restored.status()).isZero());

        cutOff(archive());
        assertThat(served(data, () -> {})).contains("archived classes cannot be used and are archived anew");
    }

    /** What is said of a start that serves, and ends as systemd ends it. */
    private static String served(String data, Work meanwhile) throws Exception {
        var application = PackagedJar.start(data, "--server.port=0");
        try {
            var ready = PackagedJar.ready(application);
            assertThat(health(ready.port())).isEqualTo("200 {\"status\":\"UP\"}");
            meanwhile.run();
            application.destroy();
            assertThat(application.waitFor()).isEqualTo(143);
            return ready.said();
        } finally {
            application.destroy();
            application.onExit().join();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private Path archive() throws IOException {
        try (var files = Files.walk(directory.resolve("data/launch"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void cutOff(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (var content = FileChannel.open(file, StandardOpenOption.WRITE)) {
            content.truncate(content.size() / 2);
        }
    }

    /** Which needs a process for the document, started from within the jar. */
    @Test
    void it_reads_a_printed_letter() throws Exception {
        var letter = directory.resolve("letter.pdf");
        Files.write(letter, PrintedSample.of("""
                12 March 2024
                Dear Ms Bell
                Focused visit to Oxfordshire children’s services
                What needs to improve in this area of social work practice
                • The timeliness of first visits."""));
        var read = PackagedJar.run("read-letter", letter.toString());
        assertThat(read.output()).contains("\"ilacs-focused\"", "The timeliness of first visits.");
        assertThat(read.status()).isZero();
    }

    private static String health(int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
