package followthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.letter.PrintedLetter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The jar as it is delivered, in a Java machine of its own: start, backup, refusals, stop, restore. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "followthrough.jar");
    private static final Pattern READY = Pattern.compile("Followthrough is ready at http://127\\.0\\.0\\.1:(\\d+)/");

    private record Ended(int status, String output) {}

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

        var application = java(data, "--server.port=0", "--followthrough.demo=false");
        try {
            assertThat(health(portOf(application))).isEqualTo("200 {\"status\":\"UP\"}");

            assertThat(ended("backup", file.toString(), data).status()).isZero();
            assertThat(ended("restore", file.toString(), data, "--replace").output())
                    .startsWith("Nothing was restored: Another Followthrough is already using ");
        } finally {
            application.destroy(); // as systemd does it
            application.onExit().join();
        }

        assertThat(application.exitValue()).isEqualTo(143);
        assertThat(directory.resolve("data/database/server.log")).content().endsWith("database system is shut down\n");
        assertThat(ended("restore", file.toString(), "--followthrough.data=" + directory.resolve("new")))
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
        var read = ended("read-letter", letter.toString());
        assertThat(read.output()).contains("\"ilacs-focused\"", "The timeliness of first visits.");
        assertThat(read.status()).isZero();
    }

    private static Process java(String... arguments) throws IOException {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private static Ended ended(String... arguments) throws Exception {
        var process = java(arguments);
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** Reads on in the background, or the application would wait for somebody to read its log. */
    private static int portOf(Process application) throws IOException {
        var log = new BufferedReader(new InputStreamReader(application.getInputStream(), UTF_8));
        var said = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            var found = READY.matcher(line);
            if (found.find()) {
                var reader = new Thread(() -> log.lines().forEach(more -> {}));
                reader.setDaemon(true);
                reader.start();
                return Integer.parseInt(found.group(1));
            }
        }
        throw new AssertionError("the application did not start:\n" + said);
    }

    private static String health(int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
