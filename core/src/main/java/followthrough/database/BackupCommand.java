package followthrough.database;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** {@code backup FILE}: writes every table into one file, also while the application is running. */
public final class BackupCommand {

    /** What stands behind the word "backup" on the command line. Hands back the exit code, 0 or 1. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return ExitStatus.after("Nothing was backed up", err, () -> {
            var settings = new Settings(args);
            if (settings.words().size() != 1) throw new Refusal("name one file to write: backup FILE");
            var file = Path.of(settings.words().get(0));
            var manifest = DatabaseAtHand.open(
                    settings, connection -> new Backup(connection, Clock.systemUTC()).writeTo(file));
            out.printf(
                    "Backed up %,d rows of %d tables (schema %s) to %s, %,d bytes.%n",
                    manifest.rows(), manifest.tables().size(), manifest.schema(), file, Files.size(file));
        });
    }

    private BackupCommand() {}
}
