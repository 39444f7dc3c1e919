package followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.letter.PrintedLetter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
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

        var application = PackagedJar.start(data, "--server.port=0");
        try {
            assertThat(health(PackagedJar.portOf(application))).isEqualTo("200 {\"status\":\"UP\"}");

            assertThat(PackagedJar.run("backup", file.toString(), data).status())
                    .isZero();
            assertThat(PackagedJar.run("restore", file.toString(), data, "--replace")
                            .output())
                    .startsWith("Nothing was restored: Another Followthrough is already using ");
        } finally {
            application.destroy(); // as systemd does it
            application.onExit().join();
        }

        assertThat(application.exitValue()).isEqualTo(143);
        assertThat(directory.resolve("data/database/server.log")).content().endsWith("database system is shut down\n");
        assertThat(PackagedJar.run("restore", file.toString(), "--followthrough.data=" + directory.resolve("new")))
                .satisfies(restored -> assertThat(restored.output()).startsWith("Restored "))
                .satisfies(restored -> assertThat(restored.status()).isZero());
    }

    /** Which needs a process for the document, started from within the jar. */
    @Test
    void it_reads_a_printed_letter() throws Exception {
        var letter = directory.resolve("letter.pdf");
        Files.write(letter, PrintedLetter.of("""
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
