package followthrough.workflow.map;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where everything in a diagram is drawn, read once: an element asked for its place searches the whole diagram. */
final class DiagramLayout {

    private final Map<String, BpmnShape> shapes;
    private final Map<String, BpmnEdge> edges;

    DiagramLayout(BpmnModelInstance diagram) {
        shapes = ofElement(diagram, BpmnShape.class);
        edges = ofElement(diagram, BpmnEdge.class);
    }

    private static <T extends ModelElementInstance> Map<String, T> ofElement(BpmnModelInstance diagram, Class<T> kind) {
        return diagram.getModelElementsByType(kind).stream()
                .collect(Collectors.toMap(drawn -> drawn.getAttributeValue("bpmnElement"), drawn -> drawn));
    }

    BpmnShape shape(BaseElement element) {
        return Objects.requireNonNull(shapes.get(element.getId()), element.getId());
    }

    BpmnEdge edge(BaseElement element) {
        return Objects.requireNonNull(edges.get(element.getId()), element.getId());
    }
}
