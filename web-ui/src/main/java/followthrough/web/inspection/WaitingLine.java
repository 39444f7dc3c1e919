package followthrough.web.inspection;

import followthrough.shared.Actor;
import followthrough.web.tasks.TaskAddress;
import followthrough.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One step that waits for somebody.
 *
 * @param href where the reader does it, or null when it is not theirs to do
 */
public record WaitingLine(WorkItem item, @Nullable String href) {

    static WaitingLine of(Actor me, WorkItem item) {
        var assignee = item.assignee();
        var theirs = assignee == null
                ? me.is(item.role(), item.body()) && !item.excluded().contains(me.person())
                : me.isSameAs(assignee);
        return new WaitingLine(item, theirs ? TaskAddress.of(item) : null);
    }
}
