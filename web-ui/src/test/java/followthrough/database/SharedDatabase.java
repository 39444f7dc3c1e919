package followthrough.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL that several applications share, as one that somebody else runs. */
public final class SharedDatabase implements AutoCloseable {

    private final PostgresServer server;

    public SharedDatabase() throws IOException {
        server = PostgresServer.throwawayIn(Path.of("../target/shared-database"));
    }

    /** With which an application comes to it. */
    public List<String> settings() {
        var login = server.login();
        return List.of(
                "--spring.datasource.url=" + login.url(),
                "--spring.datasource.username=" + login.user(),
                "--spring.datasource.password=" + login.password());
    }

    /** The one number that a question is answered with. */
    public int number(String question) throws SQLException {
        try (var connection = server.login().connect();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    public int change(String statement) throws SQLException {
        try (var connection = server.login().connect();
                var change = connection.createStatement()) {
            return change.executeUpdate(statement);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
