package followthrough.web.inspection;

import followthrough.shared.Actor;
import followthrough.web.tasks.TaskAddress;
import followthrough.workflow.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One step that waits for somebody.
 *
 * @param href where the reader does it, or null when it is not theirs to do
 */
public record WaitingLine(WorkItem item, @Nullable String href) {

    static WaitingLine of(Actor me, WorkItem item) {
        return new WaitingLine(item, TaskAddress.isTheirs(me, item) ? TaskAddress.of(me, item) : null);
    }
}
