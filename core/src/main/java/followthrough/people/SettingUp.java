package followthrough.people;

import followthrough.audit.AuditTrail;
import followthrough.people.OneTimeLink.Purpose;
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
                : Optional.of(links.toSetUp(Purpose.SET_UP).value());
    }

    /** For whoever runs the server: a link that makes one more administrator, so that two can answer for each other. */
    public String linkToAnother() {
        return links.toSetUp(Purpose.ANOTHER_ADMINISTRATOR).value();
    }

    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return purpose(token).isPresent();
    }

    public PersonId createAdministrator(String token, String name, String email, String passwordHash) {
        var purpose = purpose(token).orElseThrow(NotFound::new);
        people.mustBeFree(email);
        links.use(token, purpose);
        var person = Person.registered(name, email);
        person.join(Membership.ADMINISTRATION);
        person.choosePassword(passwordHash, true);
        people.saveAndFlush(person);
        var self = new Post(Membership.ADMINISTRATION.role(), Membership.ADMINISTRATION.body(), null)
                .heldBy(person.id(), LocalDate.now(clock));
        audit.record(self, "installationSetUp", person.name() + " (" + person.id() + ")", null, person.email());
        return person.id();
    }

    private Optional<Purpose> purpose(String token) {
        var first = hasAdministrator() ? Optional.<OneTimeLink>empty() : links.open(token, Purpose.SET_UP);
        if (first.isPresent()) return Optional.of(Purpose.SET_UP);
        return links.open(token, Purpose.ANOTHER_ADMINISTRATOR).map(found -> Purpose.ANOTHER_ADMINISTRATOR);
    }

    private boolean hasAdministrator() {
        return !people.activeHoldersOf(Role.ADMINISTRATOR, Body.INSTALLATION).isEmpty();
    }
}
