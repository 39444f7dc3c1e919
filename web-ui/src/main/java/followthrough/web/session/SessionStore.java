package followthrough.web.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions stand in the database. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /** Our own values, and what Spring puts around them; nothing else is ever made from stored bytes. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;followthrough.**;java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;"
                    + "org.springframework.security.core.**;org.springframework.security.authentication.*;"
                    + "org.springframework.security.web.**;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.util.*;!*");

    /**
     * Spring's own query has no order, and what it reads makes a session of each run of rows: where the database brings
     * the rows of two sessions mixed, each is left with half of what is kept in it.
     */
    private static final String OF_PERSON = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   a.attribute_name, a.attribute_bytes
              from %TABLE_NAME% s left join %TABLE_NAME%_attributes a on s.primary_id = a.session_primary_id
             where s.principal_name = ? order by s.primary_id""";

    /** Two requests of one session at the same moment may both write the same word. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> forPostgres() {
        var postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            postgres.customize(sessions);
            sessions.setListSessionsByPrincipalNameQuery(OF_PERSON);
        };
    }

    @Bean
    @SuppressWarnings("NullAway") // null is what stands for a value that is not there
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, SessionStore::read);
        return conversions;
    }

    /** What an earlier release wrote and this one cannot read any more is not there: at worst one signs in again. */
    private static @Nullable Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (ClassNotFoundException | InvalidClassException older) {
            return null;
        } catch (IOException broken) {
            throw new IllegalStateException("a session's value cannot be read", broken);
        }
    }
}
