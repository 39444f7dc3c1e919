package followthrough.workflow.map;

import followthrough.workflow.map.MapStep.State;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** Draws a diagram from its own layout, with finished and current steps marked by a sign beside their colour. */
final class MapDrawing {

    private static final double MARGIN = 10;

    private final BpmnModelInstance diagram;
    private final DiagramLayout layout;
    private final NodeStates states;
    private final List<MapStep> steps;
    private final NodeDrawing nodes;
    private final Svg svg = new Svg();

    MapDrawing(BpmnModelInstance diagram, DiagramLayout layout, NodeStates states, List<MapStep> steps) {
        this.diagram = diagram;
        this.layout = layout;
        this.states = states;
        this.steps = steps;
        this.nodes = new NodeDrawing(svg);
    }

    String svg(String reference) {
        var pool = diagram.getModelElementsByType(Participant.class).iterator().next();
        var frame = bounds(pool);
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" role=\"img\" aria-labelledby=\"map-title"
                + " map-description\" viewBox=\"%s %s %s %s\">"
                        .formatted(
                                Svg.number(frame.getX() - MARGIN),
                                Svg.number(frame.getY() - MARGIN),
                                Svg.number(frame.getWidth() + 2 * MARGIN),
                                Svg.number(frame.getHeight() + 2 * MARGIN)));
        svg.raw("<title id=\"map-title\">" + Svg.escaped(pool.getName() + ": " + reference) + "</title>");
        svg.raw("<desc id=\"map-description\">" + Svg.escaped(described()) + "</desc>");
        svg.raw(
                "<defs><marker id=\"map-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\""
                        + " markerHeight=\"7\" orient=\"auto\"><path class=\"map-arrow\" d=\"M0 0 10 5 0 10z\"/></marker></defs>");
        frame(pool, frame);
        diagram.getModelElementsByType(SubProcess.class).forEach(this::node);
        diagram.getModelElementsByType(SequenceFlow.class).forEach(this::flow);
        diagram.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .sorted(Comparator.comparing(node -> node instanceof BoundaryEvent)) // on top of its task
                .forEach(this::node);
        return svg.raw("</svg>").toString();
    }

    private String described() {
        var current = steps.stream()
                .filter(step -> step.state() == State.CURRENT)
                .map(MapStep::name)
                .collect(Collectors.joining("; "));
        return current.isEmpty() ? "The case is over." : "Now: " + current + ".";
    }

    private void frame(Participant pool, Bounds frame) {
        svg.box("map-pool", frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight(), 0);
        svg.upright("map-pool-name", pool.getName(), frame.getX() + 19, frame.getY() + frame.getHeight() / 2);
        for (var lane : diagram.getModelElementsByType(Lane.class)) {
            var band = bounds(lane);
            svg.box("map-lane", band.getX(), band.getY(), band.getWidth(), band.getHeight(), 0);
            nodes.laneName(lane.getName(), band);
        }
    }

    private void node(FlowNode node) {
        var shape = layout.shape(node);
        var state = states.state(node.getId());
        nodes.draw(node, shape.getBounds(), state);
        label(node.getName(), shape.getBpmnLabel());
    }

    private void flow(SequenceFlow flow) {
        var edge = layout.edge(flow);
        var points = edge.getWaypoints().stream()
                .map(point -> Svg.number(point.getX()) + "," + Svg.number(point.getY()))
                .collect(Collectors.joining(" "));
        svg.line("map-flow", points);
        label(flow.getName(), edge.getBpmnLabel());
    }

    private void label(@Nullable String name, @Nullable BpmnLabel label) {
        if (name == null || label == null) return;
        var at = label.getBounds();
        svg.words("map-label", name, at.getX() + at.getWidth() / 2, at.getY() + at.getHeight() / 2, at.getWidth() + 8);
    }

    private Bounds bounds(BaseElement element) {
        return layout.shape(element).getBounds();
    }
}
