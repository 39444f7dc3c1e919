package followthrough.workflow.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class NodeVisibilityTest {

    @Test
    void every_node_says_what_the_other_side_may_see_of_it() throws IOException {
        var known = Arrays.stream(Visibility.values())
                .filter(part -> part != Visibility.unmarked)
                .map(Enum::name)
                .toList();
        var diagrams = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");

        assertThat(diagrams).isNotEmpty();
        for (var file : diagrams) {
            assertThat(diagram(file).getModelElementsByType(FlowNode.class))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(
                                    node.getAttributeValueNs(NodeVisibility.NAMESPACE, NodeVisibility.ATTRIBUTE))
                            .as("visibility of %s", node.getId())
                            .isIn(known));
        }
    }

    @Test
    void a_node_that_says_nothing_is_hidden() throws IOException {
        var newest = diagram(new ClassPathResource("processes/area-for-development.bpmn"));
        var diagram = newest.clone();
        FlowNode node = diagram.getModelElementById("writePlan");
        node.removeAttributeNs(NodeVisibility.NAMESPACE, NodeVisibility.ATTRIBUTE);

        assertThat(NodeVisibility.of(diagram, diagram).of(Visibility.unmarked)).containsExactly("writePlan");
        assertThat(NodeVisibility.of(diagram, newest).of(Visibility.unmarked)).isEmpty();
        assertThat(NodeVisibility.of(diagram, newest).of(Visibility.planStep)).contains("writePlan");
    }

    private static BpmnModelInstance diagram(Resource file) throws IOException {
        return Bpmn.readModelFromStream(file.getInputStream());
    }
}
