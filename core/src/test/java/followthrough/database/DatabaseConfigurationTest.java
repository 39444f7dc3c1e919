package followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an application comes to its database and leaves it. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseConfigurationTest {

    final Path home = OpenPlace.home();

    @Test
    void an_address_that_is_given_wins_over_the_embedded_server() throws Exception {
        try (var outside = PostgresServer.throwawayIn(OpenPlace.PATH);
                var application = application(
                        "--spring.datasource.url=" + outside.login().url(),
                        "--spring.datasource.username=" + outside.login().user(),
                        "--spring.datasource.password=" + outside.login().password())) {
            assertThat(application.getBeansOfType(PostgresServer.class)).isEmpty();
            assertThat(application
                            .getBean(JdbcClient.class)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
        assertThat(DataDirectory.kept(home).path()).doesNotExist();
    }

    @Test
    void an_empty_address_is_none() {
        try (var application = application("--spring.datasource.url=")) {
            assertThat(application.getBean(PostgresServer.class).directory().home())
                    .isEqualTo(home.toAbsolutePath().normalize());
        }
    }

    @Test
    void the_server_outlives_whatever_still_writes_while_spring_closes() throws Exception {
        var application = application();
        application
                .getBean(JdbcClient.class)
                .sql("create table note (text varchar)")
                .update();
        application.close();

        assertThat(Postmaster.of(DataDirectory.kept(home).data())).isEmpty();
        try (var server = PostgresServer.keptIn(home)) {
            assertThat(PostgresServerTest.ask(server, "select string_agg(text, ', ') from note"))
                    .isEqualTo("a job ran to its end, a bean was destroyed");
        }
    }

    @Test
    void a_second_application_is_told_so_without_a_stack_trace(CapturedOutput output) throws Exception {
        try (var first = PostgresServer.keptIn(home)) {
            assertThat(catchStart()).isNotNull();

            assertThat(output)
                    .contains("APPLICATION FAILED TO START")
                    .contains("Another Followthrough is already using " + first.directory())
                    .contains("Stop the other one first")
                    .doesNotContain("\tat ");
        }
    }

    @AfterEach
    void make_room() {
        Cluster.delete(home);
    }

    private Throwable catchStart() {
        try (var second = application()) {
            return new AssertionError(second + " started");
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private ConfigurableApplicationContext application(String... arguments) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=none", "followthrough.data=" + home)
                .run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Application {

        @Bean
        SmartLifecycle job(JdbcClient database) {
            return new SmartLifecycle() {
                private boolean running;

                @Override
                public void start() {
                    running = true;
                }

                @Override
                public void stop() {
                    note(database, "a job ran to its end");
                    running = false;
                }

                @Override
                public boolean isRunning() {
                    return running;
                }
            };
        }

        @Bean
        DisposableBean lastWords(DataSource pool) {
            return () -> note(JdbcClient.create(pool), "a bean was destroyed");
        }

        private static void note(JdbcClient database, String text) {
            if (database.sql("select to_regclass('note') is not null")
                    .query(Boolean.class)
                    .single()) {
                database.sql("insert into note values (?)").param(text).update();
            }
        }
    }
}
