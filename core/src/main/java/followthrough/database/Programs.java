package followthrough.database;

import followthrough.database.Command.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** initdb and pg_ctl, run by the account that may. */
record Programs(Path unpacked, RunAsAccount runAs, Path workingDirectory) {

    /** Recovery after a power cut reads everything written since the last checkpoint. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    Outcome run(String program, String... arguments) throws IOException {
        var words = new ArrayList<>(runAs.prefix());
        words.add(unpacked.resolve("bin")
                .resolve(Platform.here().executable(program))
                .toString());
        words.addAll(List.of(arguments));
        return Command.run(words, workingDirectory, PATIENCE.plusSeconds(30));
    }

    void runWell(String program, String... arguments) throws IOException {
        var outcome = run(program, arguments);
        if (outcome.status() != 0) {
            throw new IOException(program + " ended with " + outcome.status() + ": "
                    + outcome.output().strip());
        }
    }

    /** Root hands the files to the account that runs the server; that account must be able to come this far. */
    void handOver(Path files) throws IOException {
        var owner = runAs.owner();
        if (owner == null) return;
        var chown = Command.run(List.of("chown", "-R", owner, files.toString()), null, PATIENCE);
        if (chown.status() != 0) throw new IOException(chown.output().strip());
        if (!reaches(unpacked.resolve("bin").resolve("postgres"), "-x") || !reaches(files, "-w")) {
            throw new DatabaseNotStarted(
                    "PostgreSQL does not run as root, and the account that runs it instead (number " + owner
                            + ") cannot enter " + files.getParent() + ".",
                    "Choose a directory that every account can enter, such as --followthrough.data=/var/lib/followthrough.");
        }
    }

    private boolean reaches(Path file, String how) throws IOException {
        var words = new ArrayList<>(runAs.prefix());
        words.addAll(List.of("test", how, file.toString()));
        return Command.run(words, null, PATIENCE).status() == 0;
    }
}
