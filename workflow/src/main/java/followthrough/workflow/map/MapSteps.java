package followthrough.workflow.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Tells a diagram in words: its steps as one reads the drawing, what may happen at any time at the end. */
final class MapSteps {

    private static final List<Class<? extends FlowNode>> TOLD =
            List.of(UserTask.class, ServiceTask.class, CallActivity.class, IntermediateCatchEvent.class);

    static List<MapStep> of(BpmnModelInstance diagram, DiagramLayout layout, NodeStates states) {
        var lanes = new Lanes(diagram);
        return TOLD.stream()
                .map(diagram::getModelElementsByType)
                .flatMap(Collection::stream)
                .map(FlowNode.class::cast)
                .sorted(Comparator.comparing(MapSteps::isBeside)
                        .thenComparing(node -> layout.shape(node).getBounds().getX()))
                .map(node -> new MapStep(
                        node.getId(),
                        node.getName(),
                        lanes.of(node.getId()),
                        states.state(node.getId()),
                        states.since(node.getId())))
                .toList();
    }

    private static boolean isBeside(FlowNode node) {
        return node.getParentElement() instanceof SubProcess box && box.triggeredByEvent();
    }

    private MapSteps() {}
}
