package followthrough.people;

import followthrough.audit.AuditTrail;
import followthrough.people.Invitation.State;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for people who were named before they had one: asked for by others, made by an administrator alone. */
@Service
@Transactional
public class Inviting {

    private final Invitations invitations;
    private final People people;
    private final Administering administering;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Inviting(
            Invitations invitations,
            People people,
            Administering administering,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.people = people;
        this.administering = administering;
        this.audit = audit;
        this.events = events;
    }

    /** Asks for an account as an officer of the asking person's own body; who has one there is found at once. */
    public void ask(Actor by, String name, String email) {
        var address = Person.signInName(email);
        var known = people.findByEmail(address)
                .filter(Person::isActive)
                .filter(person -> person.memberships().stream()
                        .anyMatch(held -> held.body().equals(by.body())));
        if (known.isPresent()) {
            events.publishEvent(new AccountMade(by.body(), address, known.get().id()));
        } else if (!invitations.existsByBodyAndEmailAndState(by.body().code(), address, State.WAITING)) {
            invitations.save(new Invitation(by.body(), name, address, by.person(), by.on()));
            audit.record(by, "accountAskedFor", name.strip(), null, address);
        }
    }

    /** Who waits for an account, longest first. */
    @Transactional(readOnly = true)
    public List<InvitedPerson> waiting(Actor by) {
        mayAdminister(by);
        return invitations.findByStateOrderByAskedOnAscNameAsc(State.WAITING).stream()
                .map(found -> new InvitedPerson(
                        found.id(), found.body(), found.name(), found.email(), found.askedBy(), found.askedOn()))
                .toList();
    }

    /** Makes the account, or asks for the post for the one that this address has; somebody else confirms it. */
    public PersonId fulfil(Actor by, UUID id) {
        var invitation = waiting(by, id);
        var officer = new Membership(Role.OFFICER, invitation.body());
        var known = people.findByEmail(invitation.email());
        var person = known.map(Person::id)
                .orElseGet(() -> administering.register(by, invitation.name(), invitation.email(), officer));
        invitation.fulfil();
        if (known.isPresent() && known.get().memberships().contains(officer)) arrived(invitation, person);
        else if (known.isPresent()) administering.askForPost(by, person, officer);
        return person;
    }

    /** Who was named in a plan and has their post now gets what is theirs there. */
    @EventListener
    void on(MembershipAdded event) {
        people.findById(event.person()).stream()
                .flatMap(
                        person -> invitations
                                .findByBodyAndEmailAndState(
                                        event.membership().body().code(), person.email(), State.FULFILLED)
                                .stream())
                .forEach(invitation -> arrived(invitation, event.person()));
    }

    private void arrived(Invitation invitation, PersonId person) {
        events.publishEvent(new AccountMade(invitation.body(), invitation.email(), person));
    }

    /** Nobody is given an account; whoever asked sees that the action still has nobody who can report on it. */
    public void decline(Actor by, UUID id) {
        var invitation = waiting(by, id);
        invitation.decline();
        audit.record(by, "accountDeclined", invitation.name(), null, invitation.email());
    }

    private Invitation waiting(Actor by, UUID id) {
        mayAdminister(by);
        return invitations.findById(id).filter(Invitation::isWaiting).orElseThrow(NotFound::new);
    }

    private static void mayAdminister(Actor by) {
        by.mustBe(by.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }
}
