package followthrough.people.signin;

import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.people.Accounts;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First, changed and forgotten passwords; the hash is made where passwords are checked. */
@Service
@Transactional
public class ChoosingPassword {

    private final Accounts accounts;
    private final Directory people;
    private final Links links;
    private final AuditTrail audit;
    private final Throttling throttling;
    private final SigningIn signingIn;
    private final KnownDevices devices;
    private final JdbcClient database;
    private final Clock clock;

    ChoosingPassword(
            Accounts accounts,
            Directory people,
            Links links,
            AuditTrail audit,
            Throttling throttling,
            SigningIn signingIn,
            KnownDevices devices,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.throttling = throttling;
        this.signingIn = signingIn;
        this.devices = devices;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Tells the administrators; whoever asks learns nothing about whether there is such an account. An unknown one costs
     * the same statements and the same writing to disk, so the time that the answer takes says nothing either.
     */
    public void forgotten(SignInAttempt attempt) {
        if (!throttling.mayAsk(attempt)) return;
        database.sql("""
                        insert into app.password_request (person, asked_at)
                        select id, :now from app.person where email = :email and active on conflict do nothing""")
                .param("now", OffsetDateTime.now(clock))
                .param("email", Accounts.signInName(attempt.email()))
                .update();
        signingIn.note(null, attempt, SigningIn.Outcome.PASSWORD_ASKED);
    }

    /** The same password, stored in today's way; sessions go on, and a password that was changed meanwhile stays. */
    public void renew(PersonId person, String before, String hash) {
        database.sql("update app.person set password_hash = ? where id = ? and password_hash = ?")
                .params(hash, person.value(), before)
                .update();
    }

    /** Whose password the link sets; empty for a link that was used, replaced, has expired or never existed. */
    @Transactional(readOnly = true)
    public Optional<PersonId> personOf(String token) {
        return links.open(token, OneTimeLink.Purpose.SET_PASSWORD).map(OneTimeLink::person);
    }

    public void byLink(String token, String hash) {
        var id = links.use(token, OneTimeLink.Purpose.SET_PASSWORD).person();
        if (id == null) throw new NotFound();
        devices.forget(id); // whoever had the old password may have signed in somewhere
        choose(id, hash, "passwordChosenByLink", true);
    }

    /** The page has already compared the old password. */
    public void change(PersonId id, String hash) {
        choose(id, hash, "passwordChanged", false);
    }

    private void choose(PersonId id, String hash, String act, boolean byLink) {
        accounts.choosePassword(id, hash, byLink);
        for (var asked : List.of("link_request", "password_request")) // whoever has a password needs no link
        database.sql("delete from app." + asked + " where person = ?")
                    .param(id.value())
                    .update();
        people.memberships(id).stream().findFirst().ifPresent(held -> {
            var self = new Post(held.role(), held.body(), null).heldBy(id, LocalDate.now(clock));
            audit.record(self, act, people.name(id) + " (" + id + ")", ActPayload.NONE);
        });
    }
}
