package followthrough.people;

import followthrough.people.Vouching.Around;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.ReadOnce;
import followthrough.shared.Role;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts and links that wait for a second person's word, for one who may know of them: one query for all. */
@Component
public class PendingApprovals {

    /** The posts that are asked for, then the links; each for the bodies that have a say in it. */
    private static final String POSTS = """
            select r.id, r.person, r.asked_by, r.asked_at, r.role, array[r.body] as bodies
            from app.post_request r where r.state = 'WAITING'""";

    private static final String LINKS = """
            select null::uuid, r.person, r.asked_by, r.asked_at, null::text, coalesce(nullif(array(
                select body from app.membership where person_id = r.person
                union select body from app.post_request where person = r.person and state = 'WAITING'), '{}'),
                array['INSTALLATION'])
            from app.link_request r join app.person q on q.id = r.person where q.active""";

    private static final String OF_BODY = " and (:all or r.body in (:body, 'INSTALLATION'))";

    private static final String OF_SOMEBODY_OF_BODY = """
            and (:all or exists (
                select 1 from app.membership m where m.person_id = r.person and m.body in (:body, 'INSTALLATION')
                union all select 1 from app.post_request w where w.person = r.person and w.state = 'WAITING'
                    and w.body in (:body, 'INSTALLATION')))""";

    /** Of the person p: nobody has shown yet that it is theirs. */
    private static final String ADDRESS_NEW = """
            (p.email_changed_at is not null and not exists (select 1 from app.sign_in_record s
                where s.person = p.id and s.outcome = 'SIGNED_IN' and s.at > p.email_changed_at))""";

    private final JdbcClient database;

    PendingApprovals(JdbcClient database) {
        this.database = database;
    }

    /**
     * A post, or a link, that somebody asked for.
     *
     * @param request of the post; null for a link
     * @param post null for a link
     * @param addressNew whether the address was changed since the person last signed in
     */
    public record Pending(
            @Nullable UUID request,
            PersonId subject,
            String name,
            String email,
            boolean addressNew,
            @Nullable Membership post,
            PersonId askedBy,
            Instant askedAt,
            Vouching.Answer answer) {}

    /** What this person may know of, longest first. */
    public List<Pending> waiting(Actor by) {
        return ReadOnce.of(List.of(PendingApprovals.class, by), () -> read(by));
    }

    private List<Pending> read(Actor by) {
        return database
                .sql(asked(
                        POSTS + OF_BODY + " order by r.asked_at, r.id limit 200",
                        LINKS + "\n" + OF_SOMEBODY_OF_BODY + " order by r.asked_at, r.person limit 200"))
                .param("leaders", Vouching.leaders())
                .param("all", by.role() == Role.ADMINISTRATOR)
                .param("body", by.body().code())
                .query((row, n) -> pending(by, row))
                .list()
                .stream()
                .filter(pending -> pending.answer().theirs())
                .toList();
    }

    /** What is asked for one person, as far as the reader may know of it. */
    public List<Pending> of(Actor by, PersonId person) {
        return ReadOnce.of(List.of(PendingApprovals.class, by, person), () -> read(by, person));
    }

    private List<Pending> read(Actor by, PersonId person) {
        return database
                .sql(asked(POSTS + " and r.person = :person", LINKS + " and r.person = :person"))
                .param("leaders", Vouching.leaders())
                .param("person", person.value())
                .query((row, n) -> pending(by, row))
                .list()
                .stream()
                .filter(pending -> pending.answer().theirs())
                .toList();
    }

    private static String asked(String posts, String links) {
        return "select a.*, p.name, p.email, " + ADDRESS_NEW + " as address_new, " + Vouching.AROUND
                + " from ((" + posts + ") union all (" + links
                + ")) a (request, subject, asker, asked_at, role, bodies) join app.person p on p.id = a.subject"
                + " order by a.asked_at, coalesce(a.request, a.subject)";
    }

    private static Pending pending(Actor by, ResultSet row) throws SQLException {
        var subject = new PersonId(row.getObject("subject", UUID.class));
        var asker = new PersonId(row.getObject("asker", UUID.class));
        var bodies = bodies(row.getArray("bodies"));
        var role = row.getString("role");
        var post = role == null
                ? null
                : new Membership(Role.valueOf(role), bodies.iterator().next());
        var around = Around.of(row);
        return new Pending(
                row.getObject("request", UUID.class),
                subject,
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("address_new"),
                post,
                asker,
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                post == null
                        ? Vouching.forLink(by, subject, bodies, asker, around)
                        : Vouching.forPost(by, subject, post, asker, around));
    }

    private static Set<Body> bodies(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Body::new).collect(Collectors.toSet());
    }
}
