package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.NavigationCounts;
import followthrough.workflow.WorkQueue;
import org.springframework.stereotype.Component;

/** The number beside "Tasks". */
@Component
class WaitingCount implements NavigationCounts {

    private final WorkQueue queue;

    WaitingCount(WorkQueue queue) {
        this.queue = queue;
    }

    @Override
    public long waitingFor(Actor me) {
        return queue.count(me);
    }
}
