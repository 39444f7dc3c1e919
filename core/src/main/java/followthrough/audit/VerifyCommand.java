package followthrough.audit;

import followthrough.database.ReadingCommand;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

/** {@code verify --database [--heads=FILE]}: whether the record of acts is as it was written; changes nothing. */
public final class VerifyCommand {

    static final String USE = """
            verify --database                checks the audit record: every act, in every chain
            verify --database --heads=FILE   and compares it with heads that were witnessed earlier
              --followthrough.data=DIR       the data to look at, also while Followthrough runs on it
            It ends with 0 when all is as it was recorded, with 1 when something is not, and says where.
            """;

    private static final String OUTCOME = "Nothing was verified";

    /** What stands behind the word "verify" on the command line. Hands back the exit code: 0, 1, or 2 when misused. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        var command = new ReadingCommand(args, err);
        if (command.hasWords() || !command.has("database")) {
            err.print(USE);
            return ReadingCommand.MISUSED;
        }
        return command.look(OUTCOME, database -> verified(database, out));
    }

    private static boolean verified(Connection database, PrintStream out) throws SQLException {
        var count = new Count();
        new Chains(database).checkAll(found -> count.tell(found, out));
        out.printf("%,d acts in %,d chains: %s.%n", count.acts, count.chains, count.outcome());
        return count.faults == 0;
    }

    private static final class Count {

        private long chains;
        private long acts;
        private long faults;

        void tell(ChainResult found, PrintStream out) {
            chains++;
            acts += found.acts();
            faults += found.faults().size();
            out.printf("%s: %,d acts, %s, head %s%n", found.chain(), found.acts(), said(found), found.head());
            for (var fault : found.faults()) out.println("  " + fault.said());
        }

        private static String said(ChainResult found) {
            return found.isWhole() ? "whole" : "NOT WHOLE";
        }

        String outcome() {
            return faults == 0 ? "all as recorded" : "not as recorded at places: %,d".formatted(faults);
        }
    }

    private VerifyCommand() {}
}
