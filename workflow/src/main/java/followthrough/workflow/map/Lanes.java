package followthrough.workflow.map;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Lane;

/** Who does each step, as the diagram's lanes say. */
final class Lanes {

    private final Map<String, String> names = new HashMap<>();

    Lanes(BpmnModelInstance diagram) {
        for (var lane : diagram.getModelElementsByType(Lane.class)) {
            lane.getFlowNodeRefs().forEach(node -> names.put(node.getId(), lane.getName()));
        }
    }

    String of(String node) {
        return names.getOrDefault(node, "");
    }
}
