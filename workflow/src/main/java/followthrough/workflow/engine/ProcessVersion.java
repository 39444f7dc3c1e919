package followthrough.workflow.engine;

import java.time.Instant;
import java.util.List;

/**
 * One version of a diagram, as it was deployed.
 *
 * @param process its id in the diagram
 * @param name what the diagram is called
 * @param came the steps that the version before it had not, by their names
 * @param went the steps that only the version before it had
 * @param running how many cases, areas or checks of which the reader may know run on it now
 */
public record ProcessVersion(
        String process,
        String name,
        int number,
        String definition,
        Instant deployed,
        List<String> came,
        List<String> went,
        long running,
        boolean newest) {}
