package followthrough.people.signin;

import followthrough.people.Accounts;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.shared.Body;
import followthrough.shared.OperatorLog;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
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
    private final Directory people;
    private final Clock clock;

    SigningIn(JdbcClient database, Directory people, Clock clock) {
        this.database = database;
        this.people = people;
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
        var found = database.sql("""
                        select p.name, p.stamp, m.role, m.body
                        from app.person p left join app.membership m on m.person_id = p.id
                        where p.id = ? and p.active order by m.body, m.role""")
                .param(person.value())
                .query((row, n) -> {
                    var role = row.getString("role");
                    if (role != null) posts.add(new Post(Role.valueOf(role), new Body(row.getString("body")), null));
                    return new AccountStatus(row.getString("name"), row.getInt("stamp"), posts);
                })
                .list();
        if (found.isEmpty()) return Optional.empty();
        posts.addAll(people.covers(person, today));
        return Optional.of(found.get(0));
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
