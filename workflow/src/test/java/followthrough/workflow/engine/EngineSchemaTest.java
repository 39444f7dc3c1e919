package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class EngineSchemaTest {

    @Autowired
    JdbcClient database;

    @Test
    void the_engine_starts_after_the_migrations(@Autowired ConfigurableListableBeanFactory beans) {
        assertThat(beans.getBeanDefinition("engineAfterMigration").getDependsOn())
                .contains("flywayInitializer");
        assertThat(beans.getDependenciesForBean("processEngineConfigurationImpl"))
                .contains("engineAfterMigration");
    }

    @Test
    void the_engines_tables_keep_to_their_own_schema() {
        assertThat(schemasOf("tablename like 'act\\_%'")).containsExactly("camunda");
    }

    @Test
    void the_unindexed_foreign_key_has_its_index() {
        assertThat(database.sql("select indexdef from pg_indexes where tablename = 'act_ru_task'")
                        .query(String.class)
                        .list())
                .anySatisfy(index -> assertThat(index).endsWith("(parent_task_id_)"));
    }

    List<String> schemasOf(String tables) {
        return database.sql("select distinct schemaname from pg_tables where " + tables)
                .query(String.class)
                .list();
    }
}
