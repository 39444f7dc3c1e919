package followthrough;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The jar as it is delivered, started as people start it: in a Java machine of its own. */
final class PackagedJar {

    private static final Path JAR = Path.of("target", "followthrough.jar");
    private static final Pattern READY = Pattern.compile("Followthrough is ready at http://127\\.0\\.0\\.1:(\\d+)/");

    /** What lives for a few seconds only starts, and the quick compiler alone halves what that costs two cores. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    record Ended(int status, String output) {}

    record Ready(int port, String said) {}

    private PackagedJar() {}

    static Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** As it is for a single short life: nothing unpacked, nothing archived at the end. */
    static Process startForOnce(String... arguments) throws IOException {
        var words = new ArrayList<>(List.of(arguments));
        words.add("--followthrough.launch=plain");
        return start(SHORT_LIVED, words.toArray(String[]::new));
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-jar", JAR.toString()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    static Ended run(String... arguments) throws IOException, InterruptedException {
        var process = start(SHORT_LIVED, arguments);
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** Reads on in the background, or the application would wait for somebody to read its log. */
    static Ready ready(Process application) throws IOException {
        var log = new BufferedReader(new InputStreamReader(application.getInputStream(), UTF_8));
        var said = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            var found = READY.matcher(line);
            if (found.find()) {
                var reader = new Thread(() -> readOn(log));
                reader.setDaemon(true);
                reader.start();
                return new Ready(Integer.parseInt(found.group(1)), said.toString());
            }
        }
        throw new AssertionError("the application did not start:\n" + said);
    }

    private static void readOn(BufferedReader log) {
        try {
            while (log.readLine() != null) {}
        } catch (IOException ended) {
            // with its process
        }
    }
}
