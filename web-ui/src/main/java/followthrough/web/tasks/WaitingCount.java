package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.NavigationCounts;
import followthrough.web.people.PeopleToConfirm;
import followthrough.workflow.work.WorkQueue;
import org.springframework.stereotype.Component;

/** The number beside "Tasks". */
@Component
class WaitingCount implements NavigationCounts {

    private final WorkQueue queue;
    private final PeopleToConfirm people;

    WaitingCount(WorkQueue queue, PeopleToConfirm people) {
        this.queue = queue;
        this.people = people;
    }

    @Override
    public long waitingFor(Actor me) {
        return queue.count(me) + people.count(me);
    }
}
