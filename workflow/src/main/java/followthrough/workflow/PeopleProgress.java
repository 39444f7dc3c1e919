package followthrough.workflow;

import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.MembershipAdded;
import followthrough.people.MembershipRemoved;
import followthrough.people.PersonDeactivated;
import followthrough.people.PersonReactivated;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.work.TaskReassigning;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps work with people who can do it, as people come and go. */
@Component
class PeopleProgress {

    /** Inspectors are many: one more or less changes nothing about who may take what. */
    private static final Set<Role> FEW = Set.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.AREA_LEAD);

    private final Directory people;
    private final TaskReassigning reassigning;

    PeopleProgress(Directory people, TaskReassigning reassigning) {
        this.people = people;
        this.reassigning = reassigning;
    }

    @EventListener
    void on(PersonDeactivated event) {
        reassigning.leaving(event.person());
        everyPostOf(event.person());
    }

    @EventListener
    void on(PersonReactivated event) {
        everyPostOf(event.person());
    }

    @EventListener
    void on(MembershipRemoved event) {
        reassigning.leaving(event.person());
        changed(event.membership());
    }

    @EventListener
    void on(MembershipAdded event) {
        changed(event.membership());
    }

    private void everyPostOf(PersonId person) {
        people.person(person).ifPresent(known -> known.memberships().forEach(this::changed));
    }

    /** What a director cannot do lies with the chief executive, what no area lead can do with the director. */
    private void changed(Membership membership) {
        if (!FEW.contains(membership.role())) return;
        reassigning.postChanged(Role.DIRECTOR, membership.body());
        reassigning.postChanged(Role.CHIEF_EXECUTIVE, membership.body());
    }
}
