package followthrough.workflow.map;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a process in words: the text twin of the drawing.
 *
 * @param id as in the diagram
 * @param name as in the diagram
 * @param who the lane it stands in
 * @param since when it began, for a step that is current or done and that this person may know of; or null
 */
public record MapStep(
        String id,
        String name,
        String who,
        State state,
        @Nullable Instant since) {

    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        /** The case is over or went another way: this step is not taken any more. */
        LEFT_OUT
    }
}
