package followthrough.people.signin;

import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.people.PasswordLinkAsked;
import followthrough.people.Vouching;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links for passwords: an administrator asks for one, somebody else is shown it, once, and hands it over. */
@Service
@Transactional
public class HandingOver {

    private record Asked(PersonId person, String name, String email, PersonId askedBy, OffsetDateTime at) {}

    private static final String ASKED = """
            select r.person, p.name, p.email, r.asked_by, r.asked_at
            from app.link_request r join app.person p on p.id = r.person
            where p.active""";

    private final JdbcClient database;
    private final Vouching vouching;
    private final Links links;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOver(
            JdbcClient database,
            Vouching vouching,
            Links links,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.vouching = vouching;
        this.links = links;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Links that this person may know of, longest first. */
    @Transactional(readOnly = true)
    public List<WaitingLink> waiting(Actor by) {
        var all = by.role() == Role.ADMINISTRATOR;
        return database
                .sql(ASKED + """
                         and (:all or exists (
                            select 1 from app.membership m where m.person_id = p.id and m.body in (:body, 'INSTALLATION')
                            union all select 1 from app.post_request w where w.person = p.id and w.state = 'WAITING'
                                and w.body in (:body, 'INSTALLATION')))
                        order by r.asked_at, r.person limit 200""")
                .param("all", all)
                .param("body", by.body().code())
                .query((row, n) -> asked(row.getObject(1, UUID.class), row))
                .list()
                .stream()
                .filter(asked -> answer(by, asked).theirs())
                .map(asked -> view(by, asked))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<WaitingLink> of(Actor by, PersonId person) {
        return find(person, "").filter(asked -> answer(by, asked).theirs()).map(asked -> view(by, asked));
    }

    /** The secret part of a link that lets the person choose a password, once; earlier links stop working. */
    public String show(Actor by, PersonId person) {
        var asked = find(person, " for update of r").orElseThrow(() -> noLongerThere(by, person));
        var answer = answer(by, asked);
        by.mustBe(answer.theirs());
        Refused.unlessEmpty(answer.obstacles());
        for (var table : List.of("link_request", "password_request"))
            database.sql("delete from app." + table + " where person = ?")
                    .param(person.value())
                    .update();
        audit.record(
                by,
                "passwordLinkShown",
                asked.name() + " (" + person + ")",
                ActObject.of(person, asked.name()),
                null,
                null);
        events.publishEvent(new LinkShown(person, asked.askedBy(), by.person()));
        return links.toSetPasswordOf(person, by.person()).value();
    }

    /** Whoever may know of it is told who was faster; to everybody else there never was a link. */
    private RuntimeException noLongerThere(Actor by, PersonId person) {
        var mayKnow = vouching.forLink(by, person, vouching.bodiesOf(person), person);
        if (!mayKnow.theirs() || by.isSameAs(person)) return new NotFound();
        return links.lastShown(person)
                .map(shown -> Obstacle.of("linkShownAlready", shown.to(), shown.at()))
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

    private Optional<Asked> find(PersonId person, String lock) {
        return database.sql(ASKED + " and r.person = ?" + lock)
                .param(person.value())
                .query((row, n) -> asked(person.value(), row))
                .optional();
    }

    private static Asked asked(UUID person, java.sql.ResultSet row) throws java.sql.SQLException {
        return new Asked(
                new PersonId(person),
                row.getString(2),
                row.getString(3),
                new PersonId(row.getObject(4, UUID.class)),
                row.getObject(5, OffsetDateTime.class));
    }

    private Vouching.Answer answer(Actor by, Asked asked) {
        return vouching.forLink(by, asked.person(), vouching.bodiesOf(asked.person()), asked.askedBy());
    }

    private WaitingLink view(Actor by, Asked asked) {
        return new WaitingLink(
                asked.person(),
                asked.name(),
                asked.email(),
                asked.askedBy(),
                asked.at().withOffsetSameInstant(ZoneOffset.UTC).toInstant(),
                answer(by, asked).obstacles());
    }
}
