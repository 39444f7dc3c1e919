package followthrough.people;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with people; nobody else may. */
@Service
@Transactional
public class Administering {

    private final People people;
    private final Links links;
    private final AuditTrail audit;
    private final JdbcClient database;

    Administering(People people, Links links, AuditTrail audit, JdbcClient database) {
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.database = database;
    }

    public PersonId register(Actor by, String name, String email, Membership membership) {
        mayAdminister(by);
        if (people.findByEmail(Person.signInName(email)).isPresent()) {
            throw new Refused(Obstacle.at("email", "emailTaken", Person.signInName(email)));
        }
        var person = Person.registered(name, email);
        person.join(membership);
        people.save(person);
        audit.record(by, "personRegistered", subject(person), null, person.email() + ", " + membership);
        return person.id();
    }

    public void addMembership(Actor by, PersonId id, Membership membership) {
        var person = administered(by, id);
        person.join(membership);
        people.save(person);
        audit.record(by, "membershipAdded", subject(person), null, membership.toString());
    }

    public void removeMembership(Actor by, PersonId id, Membership membership) {
        var person = administered(by, id);
        if (membership.equals(Membership.ADMINISTRATION)) anotherAdministratorStays(person);
        person.leave(membership);
        people.save(person);
        audit.record(by, "membershipRemoved", subject(person), membership.toString(), null);
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
        people.save(person);
        audit.record(by, "personDeactivated", subject(person), "active", "not active");
    }

    public void reactivate(Actor by, PersonId id, long version) {
        var person = administered(by, id);
        ChangedMeanwhile.unless(version, person.version());
        person.reactivate();
        people.save(person);
        audit.record(by, "personReactivated", subject(person), "not active", "active");
    }

    /** Wherever they are open, from the next request on; the person may sign in again. */
    public void endSessions(Actor by, PersonId id) {
        var person = administered(by, id);
        person.endSessions();
        people.save(person);
        audit.record(by, "sessionsEnded", subject(person), null, null);
    }

    /** The secret part of a link that lets the person choose a password, once; earlier links stop working. */
    public String makeLink(Actor by, PersonId id) {
        var person = administered(by, id);
        Refused.unlessEmpty(person.obstaclesToLink());
        database.sql("delete from app.password_request where person = ?")
                .param(id.value())
                .update();
        audit.record(by, "passwordLinkMade", subject(person), null, null);
        return links.toSetPasswordOf(id).value();
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

    private static String subject(Person person) {
        return person.name() + " (" + person.id() + ")";
    }
}
