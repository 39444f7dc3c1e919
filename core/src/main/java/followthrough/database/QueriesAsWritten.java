package followthrough.database;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Hands the repositories' queries to Hibernate as they stand. Spring Data would read each of them first, with a grammar of
 * its own, to be able to sort and count it; ours sort themselves, and long lists are read in SQL.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "followthrough", queryEnhancerSelector = QueriesAsWritten.NoneTakenApart.class)
class QueriesAsWritten {

    /** Made by Spring Data itself. */
    static final class NoneTakenApart implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
