package followthrough.workflow.decision;

import followthrough.shared.InspectionReference;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks the decision table that decides a case; files that are only tried go through {@link DecisionTrying}. */
@Component
class DecisionEngine {

    private final DecisionVersions versions;
    private final DecisionService decisions;
    private final RepositoryService repository;

    DecisionEngine(DecisionVersions versions, DecisionService decisions, RepositoryService repository) {
        this.versions = versions;
        this.decisions = decisions;
        this.repository = repository;
    }

    /** By the version that holds for the case. */
    DmnDecisionTableResult ask(DecisionKey decision, InspectionReference of, Map<String, Object> values) {
        return decisions.evaluateDecisionTableById(versions.definition(decision, of), values);
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
