package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.shared.ReadOnce;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people straight from the tables, for lists and for every request's "may they still?". */
@Component
class Register {

    private static final String SUMMARY = """
            select p.id, p.name, p.email, p.active, p.password_hash is not null as has_password, p.version,
                   r.asked_at, (select max(s.at) from app.sign_in_record s
                                where s.person = p.id and s.outcome = 'SIGNED_IN') as last_sign_in
            from app.person p left join app.password_request r on r.person = p.id
            """;

    private static final String FOUND =
            "where position(:words in lower(p.name)) > 0 or position(:words in p.email) > 0";

    private final JdbcClient database;

    Register(JdbcClient database) {
        this.database = database;
    }

    static List<Membership> sorted(Collection<Membership> memberships) {
        return memberships.stream()
                .sorted(Comparator.comparing((Membership held) -> held.body().code())
                        .thenComparing(Membership::role))
                .toList();
    }

    PeoplePage search(String typed, int page, int size) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        var total = database.sql("select count(*) from app.person p " + FOUND)
                .param("words", words)
                .query(Long.class)
                .single();
        var rows = database.sql(SUMMARY + FOUND + """

                        order by (r.asked_at is null), p.active desc, p.name, p.email
                        limit :size offset :skipped""")
                .param("words", words)
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query(Register::summary)
                .list();
        return new PeoplePage(withMemberships(rows), total);
    }

    Optional<PersonSummary> person(PersonId id) {
        return ReadOnce.of(List.of(PersonSummary.class, id), () -> read(id));
    }

    private Optional<PersonSummary> read(PersonId id) {
        var rows = database.sql(SUMMARY + "where p.id = ?")
                .param(id.value())
                .query(Register::summary)
                .list();
        return withMemberships(rows).stream().findFirst();
    }

    List<Post> coveredPosts(PersonId standIn, LocalDate day) {
        return Post.merged(database.sql("""
                        select role, body, covered, kinds from app.held_post
                        where person = ? and ? between starts and ends order by covered_name""")
                .params(standIn.value(), day)
                .query((row, n) -> new Post(
                        Role.valueOf(row.getString("role")),
                        new Body(row.getString("body")),
                        new PersonId(row.getObject("covered", UUID.class)),
                        kinds(row)))
                .list());
    }

    private static CoveredWork kinds(ResultSet row) throws SQLException {
        var kinds = row.getArray("kinds");
        return CoveredWork.stored(kinds == null ? null : (String[]) kinds.getArray());
    }

    private List<PersonSummary> withMemberships(List<PersonSummary> people) {
        if (people.isEmpty()) return people;
        var held = database
                .sql("select person_id, role, body from app.membership where person_id in (:people)")
                .param(
                        "people",
                        people.stream().map(person -> person.id().value()).toList())
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new Membership(Role.valueOf(row.getString("role")), new Body(row.getString("body")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return people.stream()
                .map(person -> with(person, sorted(held.getOrDefault(person.id(), List.of()))))
                .toList();
    }

    private static PersonSummary with(PersonSummary person, List<Membership> memberships) {
        return new PersonSummary(
                person.id(),
                person.name(),
                person.email(),
                person.active(),
                person.hasPassword(),
                memberships,
                person.passwordAskedAt(),
                person.lastSignIn(),
                person.version());
    }

    private static PersonSummary summary(ResultSet row, int number) throws SQLException {
        return new PersonSummary(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getBoolean("has_password"),
                List.of(),
                instant(row, "asked_at"),
                instant(row, "last_sign_in"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
