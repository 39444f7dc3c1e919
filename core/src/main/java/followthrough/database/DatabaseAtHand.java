package followthrough.database;

import followthrough.database.DatabaseNotStarted.DirectoryInUse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database that a command's settings mean: an outside one, the one of a data directory that an application runs on, or
 * else that one, started for as long as the command lasts.
 */
final class DatabaseAtHand {

    interface Work<T> {
        T with(Connection connection) throws IOException, SQLException, Refusal;
    }

    static <T> T open(Settings settings, Work<T> work) throws IOException, SQLException, Refusal {
        return settings.nameAnOutsideDatabase()
                ? connected(settings.outsideDatabase(), work)
                : open(DataDirectory.kept(settings.home()), work);
    }

    private static <T> T open(DataDirectory directory, Work<T> work) throws IOException, SQLException, Refusal {
        if (!directory.isCreated()) throw new Refusal("there is no database in " + directory + ".");
        try (var server = PostgresServer.keptIn(directory.home())) {
            return connected(server.login(), work);
        } catch (DirectoryInUse running) {
            var postmaster = Postmaster.of(directory.data()).filter(server -> server.port() > 0);
            if (postmaster.isEmpty()) throw running;
            return connected(Login.local(postmaster.get().port(), Cluster.USER, directory.password()), work);
        }
    }

    private static <T> T connected(Login login, Work<T> work) throws IOException, SQLException, Refusal {
        try (var connection = login.connect()) {
            return work.with(connection);
        }
    }

    private DatabaseAtHand() {}
}
