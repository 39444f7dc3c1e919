package followthrough.workflow.map;

import java.util.List;

/**
 * Where a case stands, drawn and told.
 *
 * @param svg the diagram with its current and its finished steps marked: classes only, no inline style, no script
 * @param steps the same in words, in the order in which they come
 */
public record MapView(String svg, List<MapStep> steps) {

    public MapView {
        steps = List.copyOf(steps);
    }
}
