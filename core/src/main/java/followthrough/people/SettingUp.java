package followthrough.people;

import followthrough.audit.AuditTrail;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The very first administrator of an empty installation. */
@Service
@Transactional
public class SettingUp {

    private final People people;
    private final Links links;
    private final AuditTrail audit;
    private final Clock clock;

    SettingUp(People people, Links links, AuditTrail audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret of a link that works once, and only while nobody administers the installation. */
    public Optional<String> link() {
        return hasAdministrator()
                ? Optional.empty()
                : Optional.of(links.toSetUp().value());
    }

    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return !hasAdministrator()
                && links.open(token, OneTimeLink.Purpose.SET_UP).isPresent();
    }

    public PersonId createAdministrator(String token, String name, String email, String passwordHash) {
        links.use(token, OneTimeLink.Purpose.SET_UP);
        if (hasAdministrator()) throw new NotFound();
        var person = Person.registered(name, email);
        person.join(Membership.ADMINISTRATION);
        person.choosePassword(passwordHash);
        people.save(person);
        var self = new Post(Membership.ADMINISTRATION.role(), Membership.ADMINISTRATION.body(), null)
                .heldBy(person.id(), LocalDate.now(clock));
        audit.record(self, "installationSetUp", person.name() + " (" + person.id() + ")", null, person.email());
        return person.id();
    }

    private boolean hasAdministrator() {
        return !people.activeHoldersOf(Role.ADMINISTRATOR, Body.INSTALLATION).isEmpty();
    }
}
