package followthrough.workflow;

import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.MembershipAdded;
import followthrough.people.MembershipRemoved;
import followthrough.people.PersonDeactivated;
import followthrough.people.PersonReactivated;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.work.Handovers;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps work with people who can do it, as people come and go. */
@Component
class PeopleProgress {

    /** Inspectors are many: one more or less changes nothing about who may take what. */
    private static final Set<Role> FEW = Set.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.AREA_LEAD);

    private final Directory people;
    private final Handovers handovers;

    PeopleProgress(Directory people, Handovers handovers) {
        this.people = people;
        this.handovers = handovers;
    }

    @EventListener
    void on(PersonDeactivated event) {
        handovers.leaving(event.person());
        everyPostOf(event.person());
    }

    @EventListener
    void on(PersonReactivated event) {
        everyPostOf(event.person());
    }

    @EventListener
    void on(MembershipRemoved event) {
        handovers.leaving(event.person());
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
        handovers.postChanged(Role.DIRECTOR, membership.body());
        handovers.postChanged(Role.CHIEF_EXECUTIVE, membership.body());
    }
}
