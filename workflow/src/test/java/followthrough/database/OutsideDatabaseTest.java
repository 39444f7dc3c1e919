package followthrough.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The application on a PostgreSQL that somebody else runs, oldest and newest, and the way from one to the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideDatabaseTest {

    static OutsideServer oldest;
    static PostgresServer newest;

    @TempDir
    static Path directory;

    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws Exception {
        oldest = new OutsideServer();
        newest = PostgresServer.throwawayIn(Path.of("../target/database"));
    }

    @AfterAll
    static void stop() throws Exception {
        oldest.close();
        newest.close();
    }

    @Test
    @Order(1)
    void the_application_works_on_the_oldest_release() throws Exception {
        assertThatTheApplicationWorksOn(oldest.login, "15.");
    }

    @Test
    @Order(2)
    void it_moves_from_the_oldest_release_to_the_newest_and_back() throws Exception {
        var before = contents(oldest.login);
        assertThat(before).containsKeys("camunda.act_ge_property", "camunda.act_hi_procinst");
        var there = directory.resolve("there.zip");
        var back = directory.resolve("back.zip");

        assertThat(backup(there, oldest.login)).isZero();
        assertThat(restore(there, newest.login())).isZero();
        assertThat(contents(newest.login())).isEqualTo(before);

        assertThat(backup(back, newest.login())).isZero();
        assertThat(restore(back, oldest.login)).isOne();
        assertThat(err.toString(UTF_8))
                .isEqualTo("Nothing was restored: the database is not empty; add --replace to lose what it holds.\n");
        assertThat(restore(back, oldest.login, "--replace")).isZero();
        assertThat(contents(oldest.login)).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_application_goes_on_with_what_was_restored() throws Exception {
        assertThatTheApplicationWorksOn(newest.login(), "18.");
    }

    private static void assertThatTheApplicationWorksOn(Login login, String release) throws Exception {
        try (var application = application(login);
                var connection = login.connect()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith(release);
            assertThat(application.getBeansOfType(PostgresServer.class)).isEmpty();
            assertThat(new Catalogue(connection).migrations())
                    .containsExactlyInAnyOrderElementsOf(
                            Migrations.ofTheProduct().versions());
            assertThatARestoreKnowsTheMigrationsOf(application);
            assertThatLettersOfThreeCanBeCompared(connection);
            carryOutAProcess(application);
        }
    }

    private static void assertThatLettersOfThreeCanBeCompared(Connection connection) throws SQLException {
        try (var asked = connection.createStatement();
                var found = asked.executeQuery("select 1 from pg_extension where extname = 'pg_trgm'")) {
            assertThat(found.next()).isTrue();
        }
    }

    private static void assertThatARestoreKnowsTheMigrationsOf(ConfigurableApplicationContext application) {
        assertThat(SpringFactoriesLoader.loadFactories(JavaMigration.class, null))
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(application.getBeansOfType(JavaMigration.class).values().stream()
                        .map(Object::getClass)
                        .toList())
                .isNotEmpty();
    }

    private static void carryOutAProcess(ConfigurableApplicationContext application) {
        var diagram = Bpmn.createExecutableProcess("roundTrip")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("sign")
                .endEvent()
                .done();
        application
                .getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance("round-trip.bpmn", diagram)
                .deploy();
        var process = application
                .getBean(RuntimeService.class)
                .startProcessInstanceByKey("roundTrip", Map.of("what", "Zoë’s plan"));
        var tasks = application.getBean(TaskService.class);
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getId());
        assertThat(tasks.createTaskQuery().processInstanceId(process.getId()).count())
                .isZero();
    }

    private static ConfigurableApplicationContext application(Login login) {
        try {
            return new SpringApplicationBuilder(Class.forName("followthrough.WorkflowTestApplication"))
                    .web(WebApplicationType.NONE)
                    .run(options(login));
        } catch (ClassNotFoundException renamed) {
            throw new AssertionError(renamed);
        }
    }

    private static String[] options(Login login, String... more) {
        var options = new ArrayList<>(List.of(
                "--spring.datasource.url=" + login.url(),
                "--spring.datasource.username=" + login.user(),
                "--spring.datasource.password=" + login.password()));
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    private int backup(Path file, Login login) {
        return BackupCommand.run(options(login, file.toString()), System.out, new PrintStream(err, true, UTF_8));
    }

    private int restore(Path file, Login login, String... more) throws Exception {
        assertThat(Files.size(file)).isPositive();
        var words = new ArrayList<>(List.of(more));
        words.add(file.toString());
        return RestoreCommand.run(
                options(login, words.toArray(String[]::new)), System.out, new PrintStream(err, true, UTF_8));
    }

    private static Map<String, List<String>> contents(Login login) throws SQLException {
        try (var connection = login.connect()) {
            var catalogue = new Catalogue(connection);
            var contents = new TreeMap<String, List<String>>();
            for (var table : catalogue.tables()) {
                var rows = "select t::text from " + table.name() + " t order by t::text collate \"C\"";
                contents.put(table.name(), catalogue.list(rows, row -> row.getString(1)));
            }
            return contents;
        }
    }
}
