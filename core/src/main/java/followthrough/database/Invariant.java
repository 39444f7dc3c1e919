package followthrough.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Something that is always so, whatever people do and whatever fails: {@code check} looks whether it is. */
public interface Invariant {

    /** What a room holds to be so; named in META-INF/spring.factories, since a command starts no application. */
    interface Source {
        List<Invariant> invariants();
    }

    /**
     * Holds as long as a question has no answer.
     *
     * @param question whose first column says the place
     */
    static Invariant noSuchRows(String says, String question) {
        return new Invariant() {
            @Override
            public String says() {
                return says;
            }

            @Override
            public void look(Connection database, Consumer<String> otherwise) throws SQLException {
                try (var statement = database.createStatement()) {
                    statement.setFetchSize(500);
                    var rows = statement.executeQuery(question);
                    while (rows.next()) otherwise.accept(rows.getString(1));
                }
            }
        };
    }

    /** The sentence that is true while it is so. */
    String says();

    /** Tells each place where it is not so, without names and words of people. */
    void look(Connection database, Consumer<String> otherwise) throws SQLException;
}
