package followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that ends by itself is said to be away, started again where it was, and said to be back. */
class DatabaseWatchTest {

    final Path home = OpenPlace.home();

    @AfterEach
    void forget() {
        Cluster.delete(home);
    }

    @Test
    void a_server_that_was_killed_is_started_again_on_its_port() throws Exception {
        try (var server = PostgresServer.keptIn(home);
                var watch = new DatabaseWatch(server.login(), server, home, 0)) {
            try (var connection = server.login().connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table note as select 'still here' as text");
            }
            assertThat(comes(watch::isUp)).isTrue();
            var killed = Postmaster.of(server.directory().data()).orElseThrow();
            killed.kill();
            // it may be away for so short a time that nobody sees it
            assertThat(comes(() -> watch.isUp() && isAnother(server, killed))).isTrue();
            try (var connection = server.login().connect();
                    var statement = connection.createStatement();
                    var note = statement.executeQuery("select text from note")) {
                assertThat(note.next()).isTrue();
                assertThat(note.getString(1)).isEqualTo("still here");
            }
        }
        assertThat(Postmaster.of(DataDirectory.kept(home).data())).isEmpty();
    }

    @Test
    void a_database_that_is_away_and_a_disk_that_is_full_are_told() {
        var nobody = new Login("jdbc:postgresql://127.0.0.1:1/nothing", "x", "y");
        try (var full = new DatabaseWatch(nobody, null, home, 101);
                var roomy = new DatabaseWatch(nobody, null, home, 0)) {
            assertThat(comes(() -> !full.isUp() && full.isShortOfSpace())).isTrue();
            assertThat(comes(() -> !roomy.isUp())).isTrue();
            assertThat(roomy.isShortOfSpace()).isFalse();
        }
    }

    private static boolean isAnother(PostgresServer server, Postmaster killed) {
        try {
            return Postmaster.of(server.directory().data())
                    .filter(now -> now.process() != killed.process())
                    .isPresent();
        } catch (IOException beingWritten) {
            return false;
        }
    }

    private static boolean comes(BooleanSupplier awaited) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!awaited.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            Thread.onSpinWait();
        }
        return true;
    }
}
