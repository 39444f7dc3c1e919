package followthrough.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A database that somebody else looks after is watched as well; room is needed here for what is on its way. */
@Configuration(proxyBeanMethods = false)
@Conditional(OutsideDatabaseConfiguration.OutsideDatabase.class)
class OutsideDatabaseConfiguration {

    @Bean
    DataPlace dataPlace() {
        return new DataPlace(null);
    }

    @Bean
    DatabaseWatch databaseWatch(
            JdbcConnectionDetails details,
            @Value("${followthrough.storage.least-free-percent:10}") int leastFreePercent) {
        var user = details.getUsername();
        var password = details.getPassword();
        var login = new Login(details.getJdbcUrl(), user == null ? "" : user, password == null ? "" : password);
        return new DatabaseWatch(login, null, Path.of(System.getProperty("java.io.tmpdir")), leastFreePercent);
    }

    static final class OutsideDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DatabaseConfiguration.NoOutsideDatabase.isGiven(context.getEnvironment());
        }
    }
}
