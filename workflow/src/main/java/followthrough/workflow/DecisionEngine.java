package followthrough.workflow;

import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks decision tables: the one that decides a case, or any file that is only tried. */
@Component
class DecisionEngine {

    private final DecisionVersions versions;
    private final DecisionService decisions;
    private final RepositoryService repository;
    /** Of its own: the process engine's knows deployed tables alone. */
    private final DmnEngine trying =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

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

    /** What a file answers, one text for each column; nothing when no row fits. */
    List<String> attempt(DecisionFile file, byte[] content, Map<String, Object> values) {
        try {
            var table = trying.parseDecision(file.decision(), new ByteArrayInputStream(content));
            var answer = trying.evaluateDecisionTable(table, values);
            if (answer.isEmpty()) return List.of();
            var row = answer.getSingleResult();
            return file.answers().stream()
                    .map(column -> said(row.getEntry(String.valueOf(column.name()))))
                    .toList();
        } catch (DmnEngineException wrong) {
            throw new Refused(Obstacle.of("decision.trial.failed"));
        }
    }

    /** Whether a file can be asked as the one that came with the application is. */
    List<Obstacle> obstacles(DecisionFile delivered, DecisionFile file) {
        return new DecisionCheck(delivered, ((DefaultDmnEngineConfiguration) trying.getConfiguration()).getFeelEngine())
                .of(file);
    }

    private static String said(Object value) {
        return value == null ? "" : value.toString();
    }
}
