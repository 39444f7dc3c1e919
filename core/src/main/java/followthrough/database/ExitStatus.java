package followthrough.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.sql.SQLException;

/** How a command ends: 0, or 1 and one sentence why. */
final class ExitStatus {

    interface Task {
        void run() throws IOException, SQLException, Refusal;
    }

    static int after(String outcome, PrintStream err, Task task) {
        try {
            task.run();
            return 0;
        } catch (Refusal refusal) {
            return say(outcome, String.valueOf(refusal.getMessage()), err);
        } catch (DatabaseNotStarted notStarted) {
            return say(outcome, notStarted.getMessage() + " " + notStarted.remedy(), err);
        } catch (FileSystemException file) {
            return say(outcome, "cannot use the file " + file.getMessage() + ".", err);
        } catch (SQLException database) {
            return say(outcome, "the database says: " + database.getMessage(), err);
        } catch (IOException | RuntimeException other) {
            return say(outcome, String.valueOf(other.getMessage()), err);
        }
    }

    private static int say(String outcome, String why, PrintStream err) {
        err.println(outcome + ": " + why.strip().replaceAll("\\s+", " "));
        return 1;
    }

    private ExitStatus() {}
}
