package followthrough.people;

import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with people; nobody else may. */
@Service
@Transactional
public class Administering {

    /** An administrator put somebody's name or address right. */
    public record PersonCorrected(PersonId person, String name, String email) {}

    private final People people;
    private final PostRequests requests;
    private final AuditTrail audit;
    private final Covers covers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Administering(
            People people,
            PostRequests requests,
            Covers covers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.requests = requests;
        this.covers = covers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A new person, who can do nothing until their post is confirmed and their link handed over by somebody else. */
    public PersonId register(Actor by, String name, String email, Membership membership) {
        mayAdminister(by);
        people.mustBeFree(email);
        var person = Person.registered(name, email);
        Refused.unlessEmpty(person.obstaclesToJoin(membership));
        people.saveAndFlush(person);
        audit.record(by, "personRegistered", subject(person), object(person), null, person.email());
        ask(by, person, membership);
        events.publishEvent(new PasswordLinkAsked(person.id(), by));
        return person.id();
    }

    /**
     * Puts a name or an address right, and tells the person.
     *
     * @param version the one the page was made from: somebody else may have acted meanwhile
     */
    public void correct(Actor by, PersonId id, long version, String name, String email) {
        var person = administered(by, id);
        ChangedMeanwhile.unless(version, person.version());
        if (!Person.signInName(email).equals(person.email())) people.mustBeFree(email);
        var before = person.name() + ", " + person.email();
        person.correct(name, email, clock.instant());
        people.saveAndFlush(person);
        audit.record(by, "personCorrected", subject(person), before, person.name() + ", " + person.email());
        events.publishEvent(new PersonCorrected(id, person.name(), person.email()));
    }

    /** Waits until it is confirmed by those whose cases it opens; see {@link Confirming}. */
    public void askForPost(Actor by, PersonId id, Membership membership) {
        var person = administered(by, id);
        Refused.unlessEmpty(covers.obstaclesToJoin(person, membership, by.on()));
        ask(by, person, membership);
    }

    public void removeMembership(Actor by, PersonId id, Membership membership) {
        var person = administered(by, id);
        if (membership.equals(Membership.ADMINISTRATION)) anotherAdministratorStays(person);
        person.leave(membership);
        people.saveAndFlush(person);
        audit.record(by, "membershipRemoved", subject(person), object(person), membership.toString(), null);
    }

    /**
     * Ends open sessions too.
     *
     * @param version the one the page was made from: somebody else may have acted meanwhile
     */
    public void deactivate(Actor by, PersonId id, long version) {
        var person = administered(by, id);
        ChangedMeanwhile.unless(version, person.version());
        anotherAdministratorStays(person);
        person.deactivate();
        people.saveAndFlush(person);
        audit.record(by, "personDeactivated", subject(person), object(person), "active", "not active");
    }

    public void reactivate(Actor by, PersonId id, long version) {
        var person = administered(by, id);
        ChangedMeanwhile.unless(version, person.version());
        person.reactivate();
        people.saveAndFlush(person);
        audit.record(by, "personReactivated", subject(person), object(person), "not active", "active");
    }

    /** Wherever they are open, from the next request on; the person may sign in again. */
    public void endSessions(Actor by, PersonId id) {
        var person = administered(by, id);
        person.endSessions();
        people.saveAndFlush(person);
        audit.record(by, "sessionsEnded", subject(person), object(person), ActPayload.NONE);
    }

    /** Somebody else is shown the link and hands it over. */
    public void askForLink(Actor by, PersonId id) {
        var person = administered(by, id);
        Refused.unlessEmpty(person.obstaclesToLink());
        events.publishEvent(new PasswordLinkAsked(id, by));
        audit.record(by, "passwordLinkAsked", subject(person), object(person), ActPayload.NONE);
    }

    private void ask(Actor by, Person person, Membership post) {
        var waits = requests.findByPersonAndStateOrderByAskedAt(person.id(), PostRequest.State.WAITING).stream()
                .anyMatch(request -> request.post().equals(post));
        if (waits) throw new Refused(Obstacle.at("role", "postWaits", person.name()));
        requests.saveAndFlush(PostRequest.asked(person.id(), post, by.person(), clock.instant()));
        audit.record(by, "postAsked", subject(person), object(person), null, post.toString());
    }

    private Person administered(Actor by, PersonId id) {
        mayAdminister(by);
        return people.findById(id).orElseThrow(NotFound::new);
    }

    private static void mayAdminister(Actor by) {
        by.mustBe(by.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }

    private void anotherAdministratorStays(Person leaving) {
        var administrators = people.lockActiveAdministrators();
        Refused.when(
                administrators.size() == 1 && administrators.get(0).id().equals(leaving.id()),
                "lastAdministrator",
                leaving.name());
    }

    private static ActObject object(Person person) {
        return ActObject.of(person.id(), person.name());
    }

    private static String subject(Person person) {
        return person.name() + " (" + person.id() + ")";
    }
}
