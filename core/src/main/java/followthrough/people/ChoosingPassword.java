package followthrough.people;

import followthrough.audit.AuditTrail;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First, changed and forgotten passwords; the hash is made where passwords are checked. */
@Service
@Transactional
public class ChoosingPassword {

    private final People people;
    private final Links links;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    ChoosingPassword(People people, Links links, AuditTrail audit, JdbcClient database, Clock clock) {
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Tells the administrators; whoever asks learns nothing about whether there is such an account. */
    public void forgotten(String email) {
        people.findByEmail(Person.signInName(email))
                .filter(Person::isActive)
                .ifPresent(person -> database.sql(
                                "insert into app.password_request (person, asked_at) values (?, ?) on conflict do nothing")
                        .params(person.id().value(), OffsetDateTime.now(clock))
                        .update());
    }

    /** Whose password the link sets; empty for a link that was used, replaced, has expired or never existed. */
    @Transactional(readOnly = true)
    public Optional<PersonId> personOf(String token) {
        return links.open(token, OneTimeLink.Purpose.SET_PASSWORD).map(OneTimeLink::person);
    }

    public void byLink(String token, String hash) {
        var id = links.use(token, OneTimeLink.Purpose.SET_PASSWORD).person();
        if (id == null) throw new NotFound();
        choose(id, hash, "passwordChosenByLink");
    }

    /** The page has already compared the old password. */
    public void change(PersonId id, String hash) {
        choose(id, hash, "passwordChanged");
    }

    private void choose(PersonId id, String hash, String act) {
        var person = people.findById(id).filter(Person::isActive).orElseThrow(NotFound::new);
        person.choosePassword(hash);
        people.save(person);
        Register.sorted(person.memberships()).stream().findFirst().ifPresent(held -> {
            var self = new Post(held.role(), held.body(), null).heldBy(id, LocalDate.now(clock));
            audit.record(self, act, person.name() + " (" + id + ")", null, null);
        });
    }
}
