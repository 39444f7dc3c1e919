package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.NavigationCounts;
import followthrough.web.people.PeopleToConfirm;
import followthrough.workflow.work.StaffingGaps;
import followthrough.workflow.work.WorkQueue;
import org.springframework.stereotype.Component;

/** The number beside "Tasks". */
@Component
class WaitingCount implements NavigationCounts {

    private final WorkQueue queue;
    private final PeopleToConfirm people;
    private final StaffingGaps gaps;

    WaitingCount(WorkQueue queue, PeopleToConfirm people, StaffingGaps gaps) {
        this.queue = queue;
        this.people = people;
        this.gaps = gaps;
    }

    @Override
    public long waitingFor(Actor me) {
        return (me.role() == Role.ADMINISTRATOR ? gaps.count(me) : queue.count(me)) + people.count(me);
    }
}
