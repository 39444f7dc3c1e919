package followthrough.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Holds as long as a question has no answer.
 *
 * @param question whose first column says the place
 */
public record NoSuchRows(String says, String question) implements Invariant {

    private static final int ROWS_AT_ONCE = 500;

    @Override
    public void look(Connection database, Consumer<String> otherwise) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            var rows = statement.executeQuery(question);
            while (rows.next()) otherwise.accept(rows.getString(1));
        }
    }
}
