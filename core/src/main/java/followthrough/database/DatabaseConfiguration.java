package followthrough.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Points Spring Boot's own data source at the embedded server, unless spring.datasource.url names another. The server
 * is a bean that the data source depends on, so Spring closes every pool before it stops the server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.NoOutsideDatabase.class)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    PostgresServer postgresServer(
            @Value("${followthrough.data:}") String home,
            @Value("${followthrough.database.throwaway:false}") boolean throwaway)
            throws IOException {
        var directory = DataDirectory.home(home);
        var server = throwaway ? PostgresServer.throwawayIn(directory) : PostgresServer.keptIn(directory);
        LOG.info("Data is kept in {}", server.directory().path());
        return server;
    }

    @Bean
    JdbcConnectionDetails connectionDetails(PostgresServer server) {
        var login = server.login();
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return login.url();
            }

            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public String getPassword() {
                return login.password();
            }
        };
    }

    @Bean
    DataPlace dataPlace(PostgresServer server) {
        var directory = server.directory();
        return new DataPlace(directory.isThrowaway() ? null : directory.home());
    }

    @Bean
    DatabaseWatch databaseWatch(
            PostgresServer server, @Value("${followthrough.storage.least-free-percent:10}") int leastFreePercent) {
        return new DatabaseWatch(server.login(), server, server.directory().path(), leastFreePercent);
    }

    /** An address that is empty, as an unset variable leaves it, is none. */
    static final class NoOutsideDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isGiven(context.getEnvironment());
        }

        static boolean isGiven(Environment environment) {
            return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        }
    }
}
