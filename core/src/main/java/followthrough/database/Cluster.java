package followthrough.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** The server's files and the server on them; whoever holds the directory's lock may call this. */
record Cluster(DataDirectory directory, Programs programs) {

    static final String USER = "followthrough";

    private static final String SETTINGS = "embedded.conf";
    private static final String HALFWAY = "data.init";
    private static final long LOG_IS_LONG = 5_000_000;
    private static final int ATTEMPTS = 60;
    private static final int PAUSE_IN_MILLISECONDS = 250;

    /** Of a server that was killed, something may linger for a moment; a free port may be taken by then. */
    private static final List<String> PASSING =
            List.of("is still in use", "already exists", "could not bind", "could not create any TCP/IP sockets");

    void create() throws IOException {
        sweepHalfDone();
        // a name of its own: an initdb whose application was killed may still be writing into the last one
        var halfway = directory.path().resolve(HALFWAY + "-" + UUID.randomUUID());
        programs.runWell(
                "initdb",
                "--pgdata=" + halfway,
                "--username=" + USER,
                "--pwfile=" + directory.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                directory.isThrowaway() ? "--no-sync" : "--data-checksums");
        Files.writeString(
                halfway.resolve("postgresql.conf"), "\ninclude '" + SETTINGS + "'\n", StandardOpenOption.APPEND);
        Files.move(halfway, directory.data());
    }

    /** Hands back the port; a server left behind by a killed application is stopped first. */
    int start() throws IOException {
        shortenLog();
        for (var attempt = 1; ; attempt++) {
            stop();
            var port = freePort();
            var said = sizeOfLog();
            var outcome = attempt(port);
            if (outcome.status() == 0) return port;
            var reason = reason(said);
            if (attempt == ATTEMPTS || PASSING.stream().noneMatch(reason::contains)) {
                throw new DatabaseNotStarted(
                        "PostgreSQL does not start in " + directory + ": "
                                + (reason.isEmpty() ? outcome.output().strip() : reason),
                        "See " + directory.log() + ".");
            }
            pause();
        }
    }

    /** One that ended by itself, on the port where everybody looks for it; false when it does not start yet. */
    boolean startAgain(int port) throws IOException {
        stop();
        return attempt(port).status() == 0;
    }

    boolean isRunning() throws IOException {
        return Postmaster.of(directory.data()).isPresent();
    }

    private Command.Outcome attempt(int port) throws IOException {
        writeSettings(port);
        return programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + Programs.PATIENCE.toSeconds(),
                "--pgdata=" + directory.data(),
                "--log=" + directory.log());
    }

    /** The quick and clean way; a server that does not listen to us is killed, which costs it a recovery. */
    void stop() throws IOException {
        var data = directory.data();
        if (Postmaster.isMisleading(data)) Files.delete(Postmaster.file(data)); // PostgreSQL would believe it
        if (Postmaster.of(data).isEmpty()) return;
        var outcome = programs.run(
                "pg_ctl",
                "stop",
                "--wait",
                "--mode=fast",
                "--timeout=" + Programs.PATIENCE.toSeconds(),
                "--pgdata=" + data);
        if (outcome.status() != 0) Postmaster.of(data).ifPresent(Postmaster::kill);
    }

    private void writeSettings(int port) throws IOException {
        var halfway = Files.writeString(directory.data().resolve(SETTINGS + ".new"), """
                # Written at every start: settings of your own belong into postgresql.conf, below the line that names this file.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] '
                fsync = %s
                """.formatted(
                        port, directory.isThrowaway() ? "off" : "on"));
        Files.move(halfway, directory.data().resolve(SETTINGS), StandardCopyOption.REPLACE_EXISTING);
    }

    private void sweepHalfDone() throws IOException {
        try (var leftovers = Files.newDirectoryStream(directory.path(), HALFWAY + "*")) {
            for (var leftover : leftovers) delete(leftover);
        }
    }

    /** As much as is possible: a dying process may still be writing there. */
    static void delete(Path leftover) {
        try {
            FileSystemUtils.deleteRecursively(leftover);
        } catch (IOException tryAgainAtTheNextStart) {
            // nothing depends on it
        }
    }

    private void shortenLog() throws IOException {
        var log = directory.log();
        if (sizeOfLog() > LOG_IS_LONG) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private long sizeOfLog() throws IOException {
        return Files.exists(directory.log()) ? Files.size(directory.log()) : 0;
    }

    private String reason(long said) throws IOException {
        if (sizeOfLog() == 0) return "";
        try (var log = Files.newInputStream(directory.log())) {
            log.skipNBytes(said);
            return new String(log.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.contains("FATAL:") || line.contains("DETAIL:"))
                    .map(line -> line.replaceFirst("^.*?(FATAL|DETAIL):\\s*", ""))
                    .collect(Collectors.joining(" "));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException toldToStop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was starting", toldToStop);
        }
    }
}
