package followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a running server writes down about itself in postmaster.pid; a killed one leaves the file behind. */
record Postmaster(long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int PATIENCE_IN_SECONDS = 10;

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The live server of exactly this directory, whoever started it. */
    static Optional<Postmaster> of(Path data) throws IOException {
        var file = file(data);
        if (Files.notExists(file)) return Optional.empty();
        return parse(Files.readAllLines(file)).filter(written -> written.serves(data));
    }

    /** Whether the file names a process that lives but is no server of this directory, or nothing at all. */
    static boolean isMisleading(Path data) throws IOException {
        var file = file(data);
        if (Files.notExists(file) || of(data).isPresent()) return false;
        return parse(Files.readAllLines(file))
                .map(written -> ProcessHandle.of(written.process()).isPresent())
                .orElse(true);
    }

    private static Optional<Postmaster> parse(List<String> lines) {
        try {
            // a server that has only just started has not written its port yet
            var port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            return Optional.of(
                    new Postmaster(Long.parseLong(lines.get(PROCESS_LINE).strip()), port));
        } catch (NumberFormatException | IndexOutOfBoundsException cutShort) {
            return Optional.empty();
        }
    }

    /** Numbers of processes are used again: only a process that was started on this directory counts. */
    private boolean serves(Path data) {
        return ProcessHandle.of(process)
                .map(ProcessHandle::info)
                .filter(running -> running.arguments()
                        .map(arguments -> List.of(arguments).contains(data.toString()))
                        .orElseGet(() -> isOneOfOurs(running, data)))
                .isPresent();
    }

    /** Windows does not tell the arguments, but where the program lies. */
    private static boolean isOneOfOurs(ProcessHandle.Info running, Path data) {
        return running.command()
                .map(Path::of)
                .filter(program -> program.startsWith(data.resolve("../..").normalize()))
                .isPresent();
    }

    void kill() {
        ProcessHandle.of(process).ifPresent(running -> {
            running.destroyForcibly();
            running.onExit()
                    .completeOnTimeout(running, PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                    .join();
        });
    }
}
