package followthrough.web.people;

import followthrough.people.PendingApprovals;
import followthrough.shared.Actor;
import org.springframework.stereotype.Component;

/** How many posts and links wait for somebody's word; those that only others can decide are not among them. */
@Component
public class PeopleToConfirm {

    private final PendingApprovals pending;

    PeopleToConfirm(PendingApprovals pending) {
        this.pending = pending;
    }

    public long count(Actor me) {
        return pending.waiting(me).stream()
                .filter(asked -> asked.answer().obstacles().isEmpty())
                .count();
    }
}
