package followthrough.people.signin;

import followthrough.audit.AuditTrail;
import followthrough.people.Accounts;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.Post;
import followthrough.people.signin.OneTimeLink.Purpose;
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

    private final Accounts accounts;
    private final Directory people;
    private final Links links;
    private final AuditTrail audit;
    private final Clock clock;

    SettingUp(Accounts accounts, Directory people, Links links, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
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
        var person = accounts.setUp(name, email, passwordHash);
        links.use(token, purpose);
        var self = new Post(Membership.ADMINISTRATION.role(), Membership.ADMINISTRATION.body(), null)
                .heldBy(person, LocalDate.now(clock));
        audit.record(self, "installationSetUp", name.strip() + " (" + person + ")", null, Accounts.signInName(email));
        return person;
    }

    private Optional<Purpose> purpose(String token) {
        var first = hasAdministrator() ? Optional.<OneTimeLink>empty() : links.open(token, Purpose.SET_UP);
        if (first.isPresent()) return Optional.of(Purpose.SET_UP);
        return links.open(token, Purpose.ANOTHER_ADMINISTRATOR).map(found -> Purpose.ANOTHER_ADMINISTRATOR);
    }

    private boolean hasAdministrator() {
        return !people.holdersOf(Role.ADMINISTRATOR, Body.INSTALLATION).isEmpty();
    }
}
