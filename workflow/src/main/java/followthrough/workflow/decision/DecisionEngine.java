package followthrough.workflow.decision;

import followthrough.shared.InspectionReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks the decision table that decides a case; files that are only tried go through {@link DecisionTrying}. */
@Component
class DecisionEngine {

    private final DecisionVersions versions;
    private final RepositoryService repository;
    private final DmnEngine engine = FeelOnly.engine();

    /** By the engine's ids: what stands under one never changes. */
    private final Map<String, DmnDecision> compiled = new ConcurrentHashMap<>();

    DecisionEngine(DecisionVersions versions, RepositoryService repository) {
        this.versions = versions;
        this.repository = repository;
    }

    /** One version of a table, compiled: it is asked without the database, as often as one likes. */
    final class Table {

        private final DmnDecision decision;

        private Table(DmnDecision decision) {
            this.decision = decision;
        }

        DmnDecisionTableResult ask(Map<String, Object> values) {
            return engine.evaluateDecisionTable(decision, values);
        }
    }

    /** The version that holds for the case. */
    Table table(DecisionKey decision, InspectionReference of) {
        return new Table(compiled.computeIfAbsent(definition(decision, of), id -> compile(decision, id)));
    }

    private DmnDecision compile(DecisionKey decision, String definition) {
        try (var content = repository.getDecisionModel(definition)) {
            return engine.parseDecision(decision.name(), content);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** By the version that holds for the case. */
    DmnDecisionTableResult ask(DecisionKey decision, InspectionReference of, Map<String, Object> values) {
        return table(decision, of).ask(values);
    }

    /** Which of the engine's tables is asked for the case. */
    String definition(DecisionKey decision, InspectionReference of) {
        return versions.definition(decision, of);
    }

    /** Hands a file to the engine for good; hands back the id under which it is asked. */
    String deploy(DecisionKey decision, int number, byte[] content) {
        return repository
                .createDeployment()
                .name(decision + " version " + number)
                .addInputStream(decision.fileName(), new ByteArrayInputStream(content))
                .deployWithResult()
                .getDeployedDecisionDefinitions()
                .get(0)
                .getId();
    }
}
