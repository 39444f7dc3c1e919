package followthrough.workflow.map;

import followthrough.workflow.map.MapStep.State;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws single nodes in the shapes of the notation. */
final class NodeDrawing {

    private static final String ENVELOPE = "M-8 -5.5h16v11h-16z M-8 -5.5l8 6 8 -6";
    private static final String CLOCK = "M0 -9a9 9 0 1 0 .1 0z M0 -6v6l4 3";
    private static final String PERSON = "M0 -6a3 3 0 1 0 .1 0z M-5 7c0 -9 10 -9 10 0z";
    private static final String COG =
            "M0 -3.2a3.2 3.2 0 1 0 .1 0z M0 -7v3M0 4v3M-7 0h3M4 0h3M-5 -5l2 2M3 3l2 2M-5 5l2 -2M3 -3l2 -2";
    private static final String CROSS = "M-6 -6 6 6M-6 6 6 -6";
    private static final String PLUS = "M0 -9v18M-9 0h18";
    private static final String PENTAGON = "M0 -8 7.6 -2.5 4.7 6.5h-9.4L-7.6 -2.5z";
    private static final String SIDE_BY_SIDE = "M-4 -5v10M0 -5v10M4 -5v10";
    private static final String TICK = "M-5 0l3.5 4L5 -4";
    private static final String HERE = "M-4 -5 5 0-4 5z";

    private final Svg svg;

    NodeDrawing(Svg svg) {
        this.svg = svg;
    }

    void draw(FlowNode node, Bounds at, State state) {
        svg.open("map-node map-" + word(state));
        if (node instanceof SubProcess box) box(box, at);
        else if (node instanceof Activity task) task(task, at, state);
        else if (node instanceof Gateway gateway) gateway(gateway, at);
        else if (node instanceof Event event) event(event, at);
        svg.close();
    }

    void laneName(String name, Bounds band) {
        var lines = Svg.wrapped(name, band.getHeight() - 10);
        for (int i = 0; i < lines.size(); i++) {
            var x = band.getX() + 18 + (i - (lines.size() - 1) / 2.0) * 12;
            svg.upright("map-lane-name", lines.get(i), x, band.getY() + band.getHeight() / 2);
        }
    }

    private void box(SubProcess box, Bounds at) {
        var kind = box.triggeredByEvent() ? "map-shape map-exception" : "map-shape map-box";
        svg.box(kind, at.getX(), at.getY(), at.getWidth(), at.getHeight(), 10);
        svg.raw("<text class=\"map-box-name\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(Svg.number(at.getX() + 12), Svg.number(at.getY() + 18), Svg.escaped(box.getName())));
    }

    private void task(Activity task, Bounds at, State state) {
        svg.box("map-shape map-task", at.getX(), at.getY(), at.getWidth(), at.getHeight(), 8);
        svg.path("map-sign", at.getX() + 13, at.getY() + 13, task instanceof UserTask ? PERSON : COG);
        if (task instanceof CallActivity)
            svg.path("map-sign", middle(at), at.getY() + at.getHeight() - 10, SIDE_BY_SIDE);
        if (state == State.DONE || state == State.CURRENT) {
            svg.circle("map-mark", at.getX() + at.getWidth() - 13, at.getY() + 13, 9);
            var sign = state == State.DONE ? TICK : HERE;
            svg.path("map-mark-sign", at.getX() + at.getWidth() - 13, at.getY() + 13, sign);
        }
        svg.words("map-name", task.getName(), middle(at), at.getY() + at.getHeight() / 2 + 6, at.getWidth() - 8);
    }

    private void gateway(Gateway gateway, Bounds at) {
        svg.path("map-shape map-gateway", middle(at), centre(at), "M0 -25 25 0 0 25 -25 0z");
        if (gateway instanceof EventBasedGateway) {
            svg.circle("map-inner", middle(at), centre(at), 13);
            svg.path("map-sign", middle(at), centre(at), PENTAGON);
        } else svg.path("map-cross", middle(at), centre(at), gateway instanceof ParallelGateway ? PLUS : CROSS);
    }

    private void event(Event event, Bounds at) {
        var dashed = isDashed(event) ? " map-beside" : "";
        var end = event instanceof EndEvent;
        svg.circle("map-shape map-event" + (end ? " map-end" : dashed), middle(at), centre(at), 18);
        if (!end && !(event instanceof StartEvent)) svg.circle("map-inner" + dashed, middle(at), centre(at), 14);
        if (!event.getChildElementsByType(MessageEventDefinition.class).isEmpty())
            svg.path(end ? "map-sign map-filled" : "map-sign", middle(at), centre(at), ENVELOPE);
        if (!event.getChildElementsByType(TimerEventDefinition.class).isEmpty())
            svg.path("map-sign", middle(at), centre(at), CLOCK);
        if (!event.getChildElementsByType(TerminateEventDefinition.class).isEmpty())
            svg.circle("map-terminate", middle(at), centre(at), 10);
    }

    /** Happens beside the work, which goes on. */
    private static boolean isDashed(Event event) {
        return (event instanceof BoundaryEvent edge && !edge.cancelActivity())
                || (event instanceof StartEvent start && !start.isInterrupting());
    }

    private static String word(State state) {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "current";
            case AHEAD -> "ahead";
            case LEFT_OUT -> "left-out";
        };
    }

    private static double middle(Bounds at) {
        return at.getX() + at.getWidth() / 2;
    }

    private static double centre(Bounds at) {
        return at.getY() + at.getHeight() / 2;
    }
}
