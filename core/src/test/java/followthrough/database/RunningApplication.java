package followthrough.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.NullMarked;
import org.postgresql.Driver;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** An application with a database, in a Java machine of its own that a test can kill or run as somebody else. */
class RunningApplication implements AutoCloseable {

    private static final String READY = "ready";

    final Process process;
    final String said;

    /** Arguments: kept or throwaway, and the home. */
    public static void main(String[] args) throws IOException {
        var home = Path.of(args[1]);
        try (var server = args[0].equals("kept") ? PostgresServer.keptIn(home) : PostgresServer.throwawayIn(home)) {
            System.out.println(READY + " " + server.login().url());
            while (System.in.read() >= 0) {} // until the test has had enough
        } catch (DatabaseNotStarted failure) {
            System.out.println(failure.getMessage() + " " + failure.remedy());
        }
    }

    static RunningApplication onKept(Path home) throws IOException {
        return start(List.of(), Map.of(), classPath(), "kept", home);
    }

    static RunningApplication onThrowaway(Path home) throws IOException {
        return start(List.of(), Map.of(), classPath(), "throwaway", home);
    }

    /** The class path is copied to where every account can read it. */
    static RunningApplication asSomebodyElse(String account, Path home) throws IOException {
        var copies = Files.createDirectory(OpenPlace.PATH.resolve("classes-" + account));
        var copied = new ArrayList<Path>();
        for (var entry : classPath()) {
            var copy = copies.resolve(copied.size() + entry.getFileName().toString());
            FileSystemUtils.copyRecursively(entry, copy);
            copied.add(copy);
        }
        var prefix = List.of("setpriv", "--reuid=" + account, "--regid=nogroup", "--clear-groups");
        return start(prefix, Map.of(), copied, "kept", home);
    }

    static RunningApplication withPath(String path, Path home) throws IOException {
        return start(List.of(), Map.of("PATH", path), classPath(), "kept", home);
    }

    private static RunningApplication start(
            List<String> prefix, Map<String, String> environment, List<Path> classPath, String kind, Path home)
            throws IOException {
        var words = new ArrayList<>(prefix);
        words.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(":")));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", RunningApplication.class.getName(), kind, home.toString()));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new RunningApplication(builder.start());
    }

    private RunningApplication(Process process) throws IOException {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    boolean isReady() {
        return said != null && said.startsWith(READY);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    private static List<Path> classPath() {
        return Stream.of(
                        RunningApplication.class,
                        PostgresServer.class,
                        TarArchiveInputStream.class,
                        XZInputStream.class,
                        IOUtils.class,
                        StringUtils.class,
                        FileSystemUtils.class,
                        LogFactory.class,
                        NullMarked.class,
                        Driver.class)
                .map(type -> Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), RunningApplication::withArchive));
    }

    private static List<Path> withArchive(List<Path> classes) {
        var archive = Binaries.class
                .getResource("/" + Platform.here().archive())
                .getPath()
                .replaceFirst("^file:", "")
                .replaceFirst("!.*", "");
        classes.add(Path.of(archive));
        return classes;
    }
}
