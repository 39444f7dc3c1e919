package followthrough.people.signin;

import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.people.PasswordLinkAsked;
import followthrough.people.PendingApprovals;
import followthrough.people.PendingApprovals.Pending;
import followthrough.people.Vouching;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links for passwords: an administrator asks for one, somebody else is shown it, once, and hands it over. */
@Service
@Transactional
public class HandingOver {

    /** How long a link can be used. */
    public static final Duration LASTS = Links.LIFE;

    private record Asked(PersonId person, String name, PersonId askedBy) {}

    private final JdbcClient database;
    private final Vouching vouching;
    private final PendingApprovals pending;
    private final Links links;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOver(
            JdbcClient database,
            Vouching vouching,
            PendingApprovals pending,
            Links links,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.vouching = vouching;
        this.pending = pending;
        this.links = links;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Links that this person may know of, longest first. */
    @Transactional(readOnly = true)
    public List<WaitingLink> waiting(Actor by) {
        return links(pending.waiting(by)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<WaitingLink> of(Actor by, PersonId person) {
        return links(pending.of(by, person)).findFirst();
    }

    /** The secret part of a link that lets the person choose a password, once; earlier links stop working. */
    public String show(Actor by, PersonId person) {
        var asked = handed(by, person);
        var link = links.toSetPasswordOf(person, by.person());
        shown(by, asked);
        return link.value();
    }

    /**
     * The same, sent to its person, so that nobody else sees it; what cannot be sent is shown.
     *
     * @param address as the one who sends it saw it
     * @param post sends the secret part, and says whether it went out
     * @return what is shown instead, or empty where it went out
     */
    public Optional<String> mail(Actor by, PersonId person, String address, Predicate<String> post) {
        var asked = handed(by, person);
        Refused.unlessEmpty(obstaclesToMail(by, person, address));
        var link = links.toSetPasswordOf(person, by.person());
        if (!post.test(link.value())) {
            shown(by, asked);
            return Optional.of(link.value());
        }
        links.mailed(link);
        record(by, "passwordLinkMailed", asked, address);
        events.publishEvent(new LinkMailed(person, asked.askedBy(), by.person()));
        return Optional.empty();
    }

    /** It waits no longer. */
    private Asked handed(Actor by, PersonId person) {
        var asked = locked(person).orElseThrow(() -> noLongerThere(by, person));
        var answer = answer(by, asked);
        by.mustBe(answer.theirs());
        Refused.unlessEmpty(answer.obstacles());
        return asked;
    }

    /** Whoever asked could have changed the address alone, to one of their own. */
    private List<Obstacle> obstaclesToMail(Actor by, PersonId person, String address) {
        var link = pending.of(by, person).stream()
                .filter(one -> one.post() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!link.email().equals(address)) return List.of(Obstacle.of("linkAddressOther", link.name()));
        return obstaclesToMail(link);
    }

    private static List<Obstacle> obstaclesToMail(Pending link) {
        return link.addressNew() ? List.of(Obstacle.of("linkAddressNew", link.name())) : List.of();
    }

    private void shown(Actor by, Asked asked) {
        record(by, "passwordLinkShown", asked, null);
        events.publishEvent(new LinkShown(asked.person(), asked.askedBy(), by.person()));
    }

    private void record(Actor by, String act, Asked asked, @Nullable String address) {
        for (var table : List.of("link_request", "password_request"))
            database.sql("delete from app." + table + " where person = ?")
                    .param(asked.person().value())
                    .update();
        var subject = asked.name() + " (" + asked.person() + ")";
        audit.record(by, act, subject, ActObject.of(asked.person(), asked.name()), null, address);
    }

    /** Whoever may know of it is told who was faster; to everybody else there never was a link. */
    private RuntimeException noLongerThere(Actor by, PersonId person) {
        var mayKnow = vouching.forLink(by, person, vouching.bodiesOf(person), person);
        if (!mayKnow.theirs() || by.isSameAs(person)) return new NotFound();
        return links.lastShown(person)
                .map(out -> Obstacle.of(out.byMail() ? "linkMailedAlready" : "linkShownAlready", out.to(), out.at()))
                .<RuntimeException>map(shown -> new Refused(List.of(shown)))
                .orElseGet(NotFound::new);
    }

    @EventListener
    void on(PasswordLinkAsked asked) {
        database.sql("""
                        insert into app.link_request (person, asked_by, asked_at) values (:person, :by, :at)
                        on conflict (person) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at""")
                .param("person", asked.person().value())
                .param("by", asked.by().person().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private Optional<Asked> locked(PersonId person) {
        return database.sql("""
                        select p.name, r.asked_by from app.link_request r join app.person p on p.id = r.person
                        where p.active and r.person = ? for update of r""")
                .param(person.value())
                .query((row, n) -> new Asked(person, row.getString(1), new PersonId(row.getObject(2, UUID.class))))
                .optional();
    }

    private Vouching.Answer answer(Actor by, Asked asked) {
        return vouching.forLink(by, asked.person(), vouching.bodiesOf(asked.person()), asked.askedBy());
    }

    private static Stream<WaitingLink> links(List<Pending> pending) {
        return pending.stream()
                .filter(asked -> asked.post() == null)
                .map(asked -> new WaitingLink(
                        asked.subject(),
                        asked.name(),
                        asked.email(),
                        asked.askedBy(),
                        asked.askedAt(),
                        asked.answer().obstacles(),
                        obstaclesToMail(asked)));
    }
}
