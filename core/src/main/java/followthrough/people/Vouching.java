package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may answer for a post or a link beside the administrator who asked: nobody gets in by one person's word alone,
 * and nobody is kept out because one person is the only one.
 */
@Component
public class Vouching {

    /** Who answers for everybody else of their organisation. */
    private static final Set<Role> LEADERS = Set.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.INSPECTION_MANAGER);

    /** Empty: it is none of this person's to know. Otherwise why they cannot, or nothing. */
    public record Answer(boolean theirs, List<Obstacle> obstacles) {

        static final Answer NOT_THEIRS = new Answer(false, List.of());
        static final Answer YES = new Answer(true, List.of());

        static Answer no(String code, Object... details) {
            return new Answer(true, List.of(Obstacle.of(code, details)));
        }
    }

    /**
     * Who else there is, able to sign in: neither the person it is about nor the one who asked.
     *
     * @param firstSetUp nobody but the one who asked can look after people, and no director ever could
     */
    record Around(boolean led, boolean administered, boolean ledAnywhere, boolean firstSetUp) {

        static Around of(ResultSet row) throws SQLException {
            return new Around(
                    row.getBoolean("led"),
                    row.getBoolean("administered"),
                    row.getBoolean("led_anywhere"),
                    row.getBoolean("first_set_up"));
        }
    }

    private static final String OTHERS = """
            exists (select 1 from app.membership m join app.person o on o.id = m.person_id
                    where o.active and o.password_hash is not null and o.id not in (a.subject, a.asker) and\
            """;

    /** Asked of {@code a (subject, asker, bodies)}; whoever asks names the {@code :leaders}. */
    static final String AROUND = OTHERS + " m.role in (:leaders) and m.body = any(a.bodies)) as led, "
            + OTHERS + " m.role = 'ADMINISTRATOR') as administered, "
            + OTHERS + " m.role in (:leaders)) as led_anywhere, "
            + """
            not exists (select 1 from app.first_set_up_over) and not exists (
                select 1 from app.membership m join app.person o on o.id = m.person_id
                where m.role = 'ADMINISTRATOR' and o.active and o.password_hash is not null and o.id <> a.asker)
                as first_set_up""";

    private final JdbcClient database;

    Vouching(JdbcClient database) {
        this.database = database;
    }

    Answer forPost(Actor by, PersonId subject, Membership post, PersonId asker) {
        return forPost(by, subject, post, asker, around(subject, asker, Set.of(post.body())));
    }

    static Answer forPost(Actor by, PersonId subject, Membership post, PersonId asker, Around around) {
        var body = post.body();
        if (by.isSameAs(subject)) return isConcerned(by, Set.of(body)) ? Answer.no("postOfOneself") : Answer.NOT_THEIRS;
        if (!administers(by)) return ofTheBody(by, Set.of(body), around);
        if (by.isSameAs(asker)) return around.firstSetUp() ? Answer.YES : Answer.no("postNeedsSomebodyElse");
        return body.equals(Body.INSTALLATION) || !around.led() ? Answer.YES : Answer.no("postNeedsItsBody", body);
    }

    /**
     * Who may be shown the link of a person, and hand it over.
     *
     * @param bodies those for which the person acts or is to act: whoever hands over the link answers for all of them
     */
    public Answer forLink(Actor by, PersonId subject, Set<Body> bodies, PersonId asker) {
        return forLink(by, subject, bodies, asker, around(subject, asker, bodies));
    }

    static Answer forLink(Actor by, PersonId subject, Set<Body> bodies, PersonId asker, Around around) {
        if (by.isSameAs(subject)) return isConcerned(by, bodies) ? Answer.no("linkForOneself") : Answer.NOT_THEIRS;
        if (!administers(by)) return ofTheBody(by, bodies, around);
        return !by.isSameAs(asker) || around.firstSetUp() ? Answer.YES : Answer.no("linkNeedsSomebodyElse");
    }

    /** From now on it takes two, once a director or chief executive can sign in. */
    void noteLeader(Person person, Instant at) {
        var leads = person.memberships().stream()
                .anyMatch(held -> held.role() == Role.DIRECTOR || held.role() == Role.CHIEF_EXECUTIVE);
        if (!leads) return;
        database.sql("insert into app.first_set_up_over (at) values (?) on conflict do nothing")
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static boolean leads(Role role) {
        return LEADERS.contains(role);
    }

    private static Answer ofTheBody(Actor by, Set<Body> bodies, Around around) {
        var installation = bodies.equals(Set.of(Body.INSTALLATION));
        if (!installation && !bodies.equals(Set.of(by.body()))) return Answer.NOT_THEIRS;
        if (leads(by.role())) return installation && around.administered() ? Answer.NOT_THEIRS : Answer.YES;
        var others = around.administered() || (installation ? around.ledAnywhere() : around.led());
        return others ? Answer.NOT_THEIRS : Answer.YES;
    }

    private static boolean administers(Actor by) {
        return by.is(Role.ADMINISTRATOR, Body.INSTALLATION);
    }

    private static boolean isConcerned(Actor by, Collection<Body> bodies) {
        return administers(by) || bodies.contains(by.body());
    }

    private Around around(PersonId subject, PersonId asker, Collection<Body> bodies) {
        return database.sql(
                        "select " + AROUND
                                + " from (values (:subject::uuid, :asker::uuid, array[:bodies]::text[])) a (subject, asker, bodies)")
                .param("subject", subject.value())
                .param("asker", asker.value())
                .param("leaders", leaders())
                .param("bodies", bodies.stream().map(Body::code).toList())
                .query((row, n) -> Around.of(row))
                .single();
    }

    static List<String> leaders() {
        return LEADERS.stream().map(Enum::name).toList();
    }

    /** All bodies for which the person acts or is to act; none is looked after as the installation's own. */
    public Set<Body> bodiesOf(PersonId person) {
        UUID id = person.value();
        var found = Set.copyOf(database.sql("""
                        select body from app.membership where person_id = :id
                        union select body from app.post_request where person = :id and state = 'WAITING'""")
                .param("id", id)
                .query((row, n) -> new Body(row.getString(1)))
                .list());
        return Optional.of(found).filter(some -> !some.isEmpty()).orElse(Set.of(Body.INSTALLATION));
    }
}
