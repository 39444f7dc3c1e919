package followthrough.workflow.map;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Which nodes of a diagram can still be reached from the current ones. */
final class ReachableNodes {

    private final BpmnModelInstance diagram;

    ReachableNodes(BpmnModelInstance diagram) {
        this.diagram = diagram;
    }

    Set<String> from(Collection<String> current) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<ModelElementInstance>();
        current.forEach(id -> open.add(diagram.getModelElementById(id)));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (next instanceof FlowNode node && reached.add(node.getId()))
                ahead(node).forEach(open::add);
        }
        return reached;
    }

    private Stream<FlowNode> ahead(FlowNode node) {
        var flows = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        var edges = diagram.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .map(FlowNode.class::cast);
        var inside = node instanceof SubProcess box ? starts(box) : Stream.<FlowNode>empty();
        return Stream.of(flows, edges, inside, beside(node), leaving(node)).flatMap(roads -> roads);
    }

    /** What may begin at any time while its surroundings are alive. */
    private static Stream<FlowNode> beside(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .map(FlowNode.class::cast);
    }

    private static Stream<FlowNode> starts(SubProcess box) {
        return box.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast);
    }

    /** An end inside a box leads on to what follows the box. */
    private static Stream<FlowNode> leaving(FlowNode node) {
        return node instanceof EndEvent && node.getParentElement() instanceof SubProcess box
                ? Stream.of((FlowNode) outermost(box))
                : Stream.empty();
    }

    private static SubProcess outermost(SubProcess box) {
        return box.triggeredByEvent() && box.getParentElement() instanceof SubProcess around ? around : box;
    }
}
