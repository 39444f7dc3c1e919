package followthrough.people.signin;

import followthrough.people.Accounts;
import followthrough.people.Post;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.OperatorLog;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the door of the application asks and writes down; it decides nothing about passwords itself. */
@Service
@Transactional
public class SigningIn {

    /** What came of trying to sign in. */
    public enum Outcome {
        SIGNED_IN,
        REFUSED,
        SIGNED_OUT,
        PASSWORD_ASKED
    }

    private final JdbcClient database;
    private final Clock clock;

    SigningIn(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> account(String email) {
        return database.sql("select id, name, password_hash, active, stamp from app.person where email = ?")
                .param(Accounts.signInName(email))
                .query((row, n) -> new Account(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("password_hash"),
                        row.getBoolean("active"),
                        row.getInt("stamp")))
                .optional();
    }

    /** Empty for somebody who may not be signed in any more. */
    @Transactional(readOnly = true)
    public Optional<AccountStatus> standing(PersonId person, LocalDate today) {
        var posts = new ArrayList<Post>();
        return database
                .sql("""
                        select p.name, p.stamp, h.role, h.body, h.covered, h.kinds from app.person p
                        left join app.held_post h on h.person = p.id
                            and (h.covered is null or ? between h.starts and h.ends)
                        where p.id = ? and p.active order by h.covered_name nulls first, h.body, h.role""")
                .params(today, person.value())
                .query((row, n) -> {
                    if (row.getString("role") != null) posts.add(post(row));
                    return new AccountStatus(row.getString("name"), row.getInt("stamp"), posts);
                })
                .list()
                .stream()
                .findFirst()
                .map(found -> new AccountStatus(found.name(), found.stamp(), Post.merged(found.posts())));
    }

    private static Post post(ResultSet row) throws SQLException {
        var covered = row.getObject("covered", UUID.class);
        var kinds = row.getArray("kinds");
        return new Post(
                Role.valueOf(row.getString("role")),
                new Body(row.getString("body")),
                covered == null ? null : new PersonId(covered),
                CoveredWork.stored(kinds == null ? null : (String[]) kinds.getArray()));
    }

    public void note(@Nullable PersonId person, SignInAttempt attempt, Outcome outcome) {
        var typedName = attempt.email();
        database.sql("""
                        insert into app.sign_in_record (at, person, typed_name, address, outcome)
                        values (:at, :person, :typedName, :address, :outcome)""")
                .param("at", OffsetDateTime.now(clock))
                .param("person", person == null ? null : person.value())
                .param("typedName", typedName.length() > 200 ? typedName.substring(0, 200) : typedName)
                .param("address", attempt.from())
                .param("outcome", outcome.name())
                .update();
        OperatorLog.tell(
                "signIn", "outcome", outcome, "person", person == null ? "unknown" : person, "address", attempt.from());
    }
}
