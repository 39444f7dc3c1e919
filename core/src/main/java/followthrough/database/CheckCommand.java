package followthrough.database;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** {@code check}: whether everything that is kept agrees with everything else; changes nothing, and may be asked at any time. */
public final class CheckCommand {

    private static final String USE = """
            check                          looks whether cases, processes, the list of work, the audit record and files agree
              --followthrough.data=DIR     the data to look at, also while Followthrough runs on it
            It ends with 0 when all agree, with 1 when something does not, and says what.
            """;

    private static final int MOST_SHOWN = 20;

    /** What stands behind the word "check" on the command line. Hands back the exit code: 0, 1, or 2 when misused. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        var command = new ReadingCommand(args, err);
        if (command.hasWords()) {
            err.print(USE);
            return ReadingCommand.MISUSED;
        }
        return command.look("Nothing was checked", database -> check(database, invariants(), out));
    }

    private static List<Invariant> invariants() {
        return SpringFactoriesLoader.loadFactories(Invariant.Source.class, null).stream()
                .flatMap(source -> source.invariants().stream())
                .toList();
    }

    static boolean check(Connection database, List<Invariant> invariants, PrintStream out) throws SQLException {
        var broken = 0;
        for (var invariant : invariants) {
            var places = new Places();
            invariant.look(database, places::add);
            places.tell(invariant.says(), out);
            if (places.count > 0) broken++;
        }
        out.println(
                broken == 0
                        ? "All %d agree.".formatted(invariants.size())
                        : "%d of %d do not hold.".formatted(broken, invariants.size()));
        return broken == 0;
    }

    /** Where an invariant does not hold; so many are shown. */
    private static final class Places {

        private final StringBuilder shown = new StringBuilder();
        private long count;

        void add(String place) {
            if (count++ < MOST_SHOWN) shown.append("    ").append(place).append('\n');
        }

        void tell(String says, PrintStream out) {
            out.println((count == 0 ? "yes  " : "NO   ") + says);
            out.print(shown);
            if (count > MOST_SHOWN) out.printf("    and %,d more%n", count - MOST_SHOWN);
        }
    }

    private CheckCommand() {}
}
