package followthrough.workflow.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from the scripts inside the engine's own jar, in a schema of their own. */
@Component
class EngineSchema implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine 7.24.0"; // an engine upgrade is a further migration, made of the jar's upgrade script
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        new ResourceDatabasePopulator(
                        sql("create schema camunda; set local search_path to camunda;"), // until this migration commits
                        script("engine"),
                        script("history"),
                        script("identity"),
                        script("case.engine"),
                        script("case.history"),
                        script("decision.engine"),
                        script("decision.history"),
                        sql("create index on act_ru_task (parent_task_id_);")) // a foreign key the engine leaves
                // unindexed
                .populate(context.getConnection());
    }

    private static Resource script(String part) {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
    }

    private static Resource sql(String statements) {
        return new ByteArrayResource(statements.getBytes(UTF_8));
    }
}
