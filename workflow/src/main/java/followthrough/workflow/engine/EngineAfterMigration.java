package followthrough.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** The engine waits for its plug-ins and this plug-in waits for Flyway, so the engine finds its tables. */
@Component
@DependsOnDatabaseInitialization
class EngineAfterMigration extends AbstractProcessEnginePlugin {}
