package followthrough.database;

import followthrough.database.DatabaseNotStarted.DirectoryInUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** {@code backup FILE}: writes every table into one file, also while the application is running. */
public final class BackupCommand {

    /** What stands behind the word "backup" on the command line. Hands back the exit code, 0 or 1. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return ExitStatus.after("Nothing was backed up", err, () -> {
            var settings = new Settings(args);
            if (settings.words().size() != 1) throw new Refusal("name one file to write: backup FILE");
            var file = Path.of(settings.words().get(0));
            var manifest = settings.nameAnOutsideDatabase()
                    ? backUp(settings.outsideDatabase(), file)
                    : backUp(DataDirectory.kept(settings.home()), file);
            out.printf(
                    "Backed up %,d rows of %d tables (schema %s) to %s, %,d bytes.%n",
                    manifest.rows(), manifest.tables().size(), manifest.schema(), file, Files.size(file));
        });
    }

    private static Manifest backUp(DataDirectory directory, Path file) throws IOException, SQLException, Refusal {
        if (!directory.isCreated()) throw new Refusal("there is no database in " + directory + ".");
        try (var server = PostgresServer.keptIn(directory.home())) {
            return backUp(server.login(), file);
        } catch (DirectoryInUse running) {
            var postmaster = Postmaster.of(directory.data()).filter(server -> server.port() > 0);
            if (postmaster.isEmpty()) throw running;
            return backUp(Login.local(postmaster.get().port(), Cluster.USER, directory.password()), file);
        }
    }

    private static Manifest backUp(Login login, Path file) throws IOException, SQLException, Refusal {
        try (var connection = login.connect()) {
            return new Backup(connection, Clock.systemUTC()).writeTo(file);
        }
    }

    private BackupCommand() {}
}
