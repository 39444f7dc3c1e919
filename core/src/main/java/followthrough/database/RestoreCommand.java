package followthrough.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;

/** {@code restore FILE [--replace]}: reads a backup into an empty database, or in the place of what is there. */
public final class RestoreCommand {

    /** What stands behind the word "restore" on the command line. Hands back the exit code, 0 or 1. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return ExitStatus.after("Nothing was restored", err, () -> {
            var settings = new Settings(args);
            if (settings.words().size() != 1) throw new Refusal("name one file to read: restore FILE");
            try (var backup = BackupFile.open(Path.of(settings.words().get(0)))) {
                var replace = settings.has("replace");
                if (settings.nameAnOutsideDatabase()) {
                    restore(settings.outsideDatabase(), backup, replace);
                } else {
                    restore(settings.home(), backup, replace);
                }
                var manifest = backup.manifest();
                out.printf(
                        "Restored %,d rows of %d tables as they were at %s.%n",
                        manifest.rows(), manifest.tables().size(), manifest.created());
            }
        });
    }

    private static void restore(Path home, BackupFile backup, boolean replace)
            throws IOException, SQLException, Refusal {
        try (var server = PostgresServer.keptIn(home)) {
            restore(server.login(), backup, replace);
        }
    }

    private static void restore(Login login, BackupFile backup, boolean replace)
            throws IOException, SQLException, Refusal {
        try (var connection = login.connect()) {
            new Restore(connection, Migrations.ofTheProduct()).from(backup, replace);
        }
    }

    private RestoreCommand() {}
}
