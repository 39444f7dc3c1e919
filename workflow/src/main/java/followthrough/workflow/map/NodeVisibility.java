package followthrough.workflow.map;

import followthrough.workflow.map.MapStep.State;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;

/** The nodes of a diagram by what they show to the other side. */
final class NodeVisibility {

    static final String NAMESPACE = "https://followthrough.org/processes";
    static final String ATTRIBUTE = "visibility";

    private final Map<Visibility, List<String>> nodes;

    private NodeVisibility(Map<Visibility, List<String>> nodes) {
        this.nodes = nodes;
    }

    /** @param newest its version of today, which speaks for nodes of a case that began before diagrams said it */
    static NodeVisibility of(BpmnModelInstance diagram, BpmnModelInstance newest) {
        var nodes = diagram.getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.groupingBy(
                        node -> said(node, newest),
                        () -> new EnumMap<>(Visibility.class),
                        Collectors.mapping(FlowNode::getId, Collectors.toList())));
        return new NodeVisibility(nodes);
    }

    /** The steps look alike, and what hangs on them (clocks, exceptions) shows nothing. */
    void hide(NodeStates states, Visibility steps, Visibility details, State allLook) {
        states.putAll(of(steps), allLook);
        states.putAll(of(details), allLook == State.DONE ? State.LEFT_OUT : State.AHEAD);
    }

    boolean isAnyCurrent(NodeStates states, Visibility... parts) {
        return Stream.of(parts).anyMatch(part -> states.isAnyAt(of(part), State.CURRENT));
    }

    Collection<String> of(Visibility part) {
        return nodes.getOrDefault(part, List.of());
    }

    private static Visibility said(FlowNode node, BpmnModelInstance newest) {
        var own = node.getAttributeValueNs(NAMESPACE, ATTRIBUTE);
        if (own != null) return known(own);
        return newest.getModelElementById(node.getId()) instanceof FlowNode today
                ? known(today.getAttributeValueNs(NAMESPACE, ATTRIBUTE))
                : Visibility.unmarked;
    }

    private static Visibility known(@Nullable String said) {
        return Arrays.stream(Visibility.values())
                .filter(known -> known.name().equals(said))
                .findFirst()
                .orElse(Visibility.unmarked);
    }
}
