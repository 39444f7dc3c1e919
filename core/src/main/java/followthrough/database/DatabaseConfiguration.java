package followthrough.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points Spring Boot's own data source at the embedded server; without a home, spring.datasource.url decides. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("followthrough.data")
public class DatabaseConfiguration {

    @Bean
    PostgresServer postgresServer(
            @Value("${followthrough.data}") String home,
            @Value("${followthrough.database.throwaway:false}") boolean throwaway)
            throws IOException {
        return throwaway ? PostgresServer.throwawayIn(Path.of(home)) : PostgresServer.keptIn(Path.of(home));
    }

    @Bean
    JdbcConnectionDetails connectionDetails(PostgresServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.url();
            }

            @Override
            public String getUsername() {
                return PostgresServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }
        };
    }
}
