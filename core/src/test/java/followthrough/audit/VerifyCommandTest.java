package followthrough.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The command as an operator calls it, on a database that an application is using. */
@CoreTest
class VerifyCommandTest {

    private static final String CASE = "QCV-2031-01";

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcConnectionDetails details;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void three_acts() {
        var director =
                new Actor(PersonId.next(), Role.DIRECTOR, new Body("QCV"), null, LocalDate.of(2026, 3, 2));
        for (var words : List.of("one", "two", "three"))
            new TransactionTemplate(transactions)
                    .executeWithoutResult(act -> audit.publish(director, "actVerified", CASE, null, words));
    }

    @AfterEach
    void leave_nothing_that_is_not_whole() {
        tamper(
                "delete from app.audit_entry where subject = '" + CASE + "'",
                "delete from app.audit_link where chain = '" + CASE + "'",
                "delete from app.audit_head where chain = '" + CASE + "'");
    }

    @Test
    void a_record_that_nobody_touched_is_told_chain_by_chain() {
        assertThat(verify("--database")).isZero();

        assertThat(out.toString(UTF_8).lines())
                .anySatisfy(line -> assertThat(line).matches(CASE + ": 3 acts, whole, head [0-9a-f]{64}"))
                .last()
                .asString()
                .endsWith(": all as recorded.");
    }

    @Test
    void the_exact_place_is_told_and_the_exit_code_says_it() {
        tamper("update app.audit_entry set act = 'actEdited' where id = (select entry from app.audit_link where chain = '"
                + CASE + "' and number = 2)");

        assertThat(verify("--database")).isEqualTo(1);

        assertThat(out.toString(UTF_8))
                .contains(CASE + ": 3 acts, NOT WHOLE, head ")
                .containsPattern("  " + CASE + ", act 2, [0-9T:.-]+Z, actEdited of " + CASE
                        + ": is not as it was recorded\\.")
                .endsWith("not as recorded at places: 1.\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void a_database_that_does_not_answer_is_told() {
        var status = VerifyCommand.run(
                new String[] {"--database", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere"},
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("Nothing was verified: the database says: ");
    }

    private int verify(String... options) {
        var line = Stream.concat(
                Stream.of(options),
                Stream.of(
                        "--spring.datasource.url=" + details.getJdbcUrl(),
                        "--spring.datasource.username=" + details.getUsername(),
                        "--spring.datasource.password=" + details.getPassword()));
        return VerifyCommand.run(
                line.toArray(String[]::new), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private void tamper(String... statements) {
        new TransactionTemplate(transactions).executeWithoutResult(done -> {
            database.execute("set local session_replication_role = replica");
            for (var statement : statements) database.execute(statement);
        });
    }
}
