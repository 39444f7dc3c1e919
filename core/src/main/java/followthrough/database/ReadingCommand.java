package followthrough.database;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What a command that looks at the database and changes nothing shares with the others like it. */
public final class ReadingCommand {

    /** How a command ends that was called wrongly, before anything was looked at. */
    public static final int MISUSED = 2;

    /** Looks at the database as it is at one moment; says whether all is well. */
    public interface Look {
        boolean at(Connection database) throws IOException, SQLException;
    }

    private final Settings settings;
    private final PrintStream err;

    /** With what stands on the line beside the command's own name. */
    public ReadingCommand(String[] args, PrintStream err) {
        settings = new Settings(args);
        this.err = err;
    }

    /** Whether there are other words than options on the line. */
    public boolean hasWords() {
        return !settings.words().isEmpty();
    }

    public boolean has(String option) {
        return settings.has(option);
    }

    /** What is set on the line, in the environment or in the application's property files. */
    public Optional<String> setting(String name) {
        return settings.setting(name);
    }

    /**
     * Hands back the exit code: 0 when all is well; 1 when it is not, or when nothing could be looked at, which is told.
     *
     * @param outcome what is said before the reason why nothing was looked at
     */
    public int look(String outcome, Look look) {
        var found = new boolean[1];
        var status = ExitStatus.after(
                outcome, err, () -> found[0] = DatabaseAtHand.open(settings, database -> looked(database, look)));
        return status == 0 && !found[0] ? 1 : status;
    }

    private static boolean looked(Connection database, Look look) throws IOException, SQLException, Refusal {
        if (!new Catalogue(database).hasHistory())
            throw new Refusal("this database holds nothing of Followthrough's yet.");
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        try {
            return look.at(database);
        } finally {
            database.rollback();
        }
    }
}
