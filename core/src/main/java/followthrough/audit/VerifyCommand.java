package followthrough.audit;

import followthrough.database.ReadingCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

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
        var heads = command.setting("heads").map(Path::of).map(WitnessFile::new);
        return command.look(OUTCOME, database -> verified(database, heads, out));
    }

    private static boolean verified(Connection database, Optional<WitnessFile> witness, PrintStream out)
            throws IOException, SQLException {
        var content = witness.isPresent() ? witness.get().read() : null; // a file that is not there ends it at once
        var count = new Count();
        var chains = new Chains(database);
        chains.checkAll(found -> count.tell(found, out));
        var kept = chains.compareKept();
        for (var fault : kept) out.println("  kept by the other side: " + fault.said());
        count.faults += kept.size();
        if (content != null) count.faults += compared(chains, content, out);
        out.printf("%,d acts in %,d chains: %s.%n", count.acts, count.chains, count.outcome());
        return count.faults == 0;
    }

    /** How many witnessed heads the record does not have, or has no longer. */
    private static long compared(Chains chains, WitnessFile.Content witness, PrintStream out) throws SQLException {
        long wrong = witness.unreadable().size();
        for (var line : witness.unreadable()) out.printf("  line %d of the witness file names no head.%n", line);
        for (var witnessed : witness.heads()) {
            var fault = chains.compare(witnessed.head());
            if (fault.isEmpty()) continue;
            wrong++;
            out.printf(
                    "  line %d of the witness file: %s%n",
                    witnessed.line(), fault.get().said());
        }
        out.printf("%,d witnessed heads: compared.%n", witness.heads().size());
        return wrong;
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
