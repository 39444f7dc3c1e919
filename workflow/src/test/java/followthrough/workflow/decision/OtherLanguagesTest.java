package followthrough.workflow.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.workflow.ProcessTest;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine that runs the cases understands FEEL in its tables and no scripts anywhere, whoever deploys them. */
class OtherLanguagesTest extends ProcessTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    DecisionService decisions;

    @Autowired
    ProcessEngineConfigurationImpl settings;

    @Test
    void a_table_in_another_language_does_nothing() {
        for (var language : new String[] {"juel", "javascript", "groovy"}) {
            var deployed = repository
                    .createDeployment()
                    .addInputStream("other.dmn", new ByteArrayInputStream(table(language)))
                    .deployWithResult();
            var table = deployed.getDeployedDecisionDefinitions().get(0).getId();
            assertThatThrownBy(() -> decisions.evaluateDecisionTableById(table, Map.of()))
                    .as(language)
                    .hasRootCauseInstanceOf(FeelOnly.OtherLanguage.class);
            repository.deleteDeployment(deployed.getId(), true);
        }
    }

    @Test
    void no_script_can_be_run() {
        assertThatThrownBy(() -> settings.getScriptEngineResolver().getScriptEngine("javascript", true))
                .isInstanceOf(FeelOnly.OtherLanguage.class);
        assertThat(settings.getDmnElProvider()).isNotNull();
    }

    private static byte[] table(String language) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="other" name="Other" camunda:historyTimeToLive="P1D">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <output id="o" name="o" typeRef="string"/>
                      <rule id="r"><outputEntry id="e" expressionLanguage="%s"><text>${1 + 1}</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(language).getBytes(UTF_8);
    }
}
