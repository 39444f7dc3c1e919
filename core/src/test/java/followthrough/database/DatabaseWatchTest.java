package followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that ends by itself is said to be away, started again where it was, and said to be back. */
@ExtendWith(OutputCaptureExtension.class)
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

    /** By the settings of every application, with a shorter patience for each try; the schema alone is made. */
    @Test
    void who_starts_while_the_database_is_away_says_so_waits_and_starts_when_it_is_back(CapturedOutput log)
            throws Exception {
        try (var server = PostgresServer.keptIn(home)) {
            Postmaster.of(server.directory().data()).orElseThrow().kill();
            var starting = CompletableFuture.supplyAsync(() -> new SpringApplicationBuilder(Migrating.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.config.import=classpath:core.properties",
                            "--spring.datasource.url=" + server.login().url(),
                            "--spring.datasource.username=" + server.login().user(),
                            "--spring.datasource.password=" + server.login().password(),
                            "--spring.datasource.hikari.connection-timeout=250",
                            "--spring.flyway.locations=classpath:followthrough/database"));
            assertThat(comes(() -> log.getAll().contains("Retrying in") || starting.isDone()))
                    .isTrue();
            assertThat(starting).isNotDone();
            assertThat(comes(() -> runsAgain(server))).isTrue();
            try (var started = starting.get(1, TimeUnit.MINUTES)) {
                var schemas = started.getBean(JdbcClient.class)
                        .sql("select count(*) from pg_namespace where nspname = 'app'");
                assertThat(schemas.query(Integer.class).single()).isOne();
            }
        }
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Migrating {}

    private static boolean runsAgain(PostgresServer server) {
        try {
            return server.keepRunning();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void a_database_that_is_away_and_a_disk_that_is_full_are_told() throws InterruptedException {
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

    private static boolean comes(BooleanSupplier awaited) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!awaited.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            Thread.sleep(20);
        }
        return true;
    }
}
