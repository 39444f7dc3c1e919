package followthrough.workflow.map;

import followthrough.workflow.map.MapStep.State;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a case stands in its diagram: the state of each node, as far as one reader may know it. */
final class NodeStates {

    private record NodeState(State state, @Nullable Instant since) {}

    private final Map<String, NodeState> states = new HashMap<>();

    /** A node that was never reached: ahead while a road leads there, left out otherwise. */
    private final Collection<String> reachable;

    private final boolean running;

    NodeStates(Collection<String> reachable, boolean running) {
        this.reachable = reachable;
        this.running = running;
    }

    boolean isRunning() {
        return running;
    }

    void put(String node, State state, @Nullable Instant since) {
        states.put(node, new NodeState(state, since));
    }

    void putAll(Collection<String> nodes, State state) {
        nodes.forEach(node -> put(node, state, null));
    }

    State state(String node) {
        var place = states.get(node);
        if (place != null) return place.state();
        return running && reachable.contains(node) ? State.AHEAD : State.LEFT_OUT;
    }

    @Nullable
    Instant since(String node) {
        var place = states.get(node);
        return place == null ? null : place.since();
    }

    boolean isAnyAt(Collection<String> nodes, State state) {
        return nodes.stream().anyMatch(node -> state(node) == state);
    }
}
