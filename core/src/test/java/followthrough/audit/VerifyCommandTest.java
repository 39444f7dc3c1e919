package followthrough.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Autowired
    Witnessing witnessing;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void three_acts() {
        var director = director();
        for (var words : List.of("one", "two", "three"))
            new TransactionTemplate(transactions)
                    .executeWithoutResult(act -> audit.publish(director, "actVerified", CASE, null, words));
    }

    @AfterEach
    void leave_nothing_that_is_not_whole() {
        tamper(
                "delete from app.audit_entry where subject = '" + CASE + "'",
                "delete from app.audit_link where chain = '" + CASE + "'",
                "delete from app.audit_head where chain = '" + CASE + "'",
                "delete from app.witness_day",
                "delete from app.witnessed_head");
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
        tamper(
                "update app.audit_entry set act = 'actEdited' where id = (select entry from app.audit_link where chain = '"
                        + CASE + "' and number = 2)");

        assertThat(verify("--database")).isEqualTo(1);

        assertThat(out.toString(UTF_8))
                .contains(CASE + ": 3 acts, NOT WHOLE, head ")
                .containsPattern(
                        "  " + CASE + ", act 2, [0-9T:.-]+Z, actEdited of " + CASE + ": is not as it was recorded\\.")
                .endsWith("not as recorded at places: 1.\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void who_kept_an_earlier_head_finds_a_record_that_was_cut_off_or_written_anew(@TempDir Path directory)
            throws IOException {
        var file = new WitnessFile(directory.resolve("heads.txt"));
        new TransactionTemplate(transactions).executeWithoutResult(day -> witnessing.witness(Optional.of(file)));
        assertThat(file.read().unreadable()).isEmpty();
        assertThat(file.read().heads()).extracting(kept -> kept.head().chain()).contains(CASE);
        assertThat(verify("--database", "--heads=" + file.path())).isZero();

        // chain and all, so that it holds in itself
        tamper(
                "delete from app.audit_entry where id = (select entry from app.audit_link where chain = '" + CASE
                        + "' and number = 3)",
                "delete from app.audit_link where chain = '" + CASE + "' and number = 3",
                "update app.audit_head set number = 2, hash = (select hash from app.audit_link where chain = '" + CASE
                        + "' and number = 2) where chain = '" + CASE + "'");
        assertThat(verify("--database")).isZero();
        assertThat(verify("--database", "--heads=" + file.path())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains(CASE + ", act 3: was witnessed and is missing");

        new TransactionTemplate(transactions)
                .executeWithoutResult(act -> audit.publish(director(), "actVerified", CASE, null, "another"));
        out.reset();
        assertThat(verify("--database")).isZero();
        assertThat(verify("--database", "--heads=" + file.path())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains(CASE + ", act 3: is another one than was witnessed.");
    }

    @Test
    void heads_are_witnessed_once_a_day_and_a_file_that_cannot_be_written_is_tried_again(@TempDir Path directory)
            throws IOException {
        var taken = Files.createDirectory(directory.resolve("taken"));
        assertThatExceptionOfType(Witnessing.NotWitnessed.class)
                .isThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(day -> witnessing.witness(Optional.of(new WitnessFile(taken)))));

        var file = new WitnessFile(directory.resolve("new/heads.txt"));
        for (int i = 0; i < 2; i++)
            new TransactionTemplate(transactions).executeWithoutResult(day -> witnessing.witness(Optional.of(file)));

        assertThat(file.read().heads())
                .extracting(kept -> kept.head().chain())
                .contains(CASE)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_witness_file_that_is_not_there_or_says_something_else_is_told(@TempDir Path directory) throws IOException {
        assertThat(verify("--database", "--heads=" + directory.resolve("none"))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("Nothing was verified: cannot use the file ");

        var letter = Files.writeString(directory.resolve("letter"), "\nDear Director\n");
        assertThat(verify("--database", "--heads=" + letter)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("line 2 of the witness file names no head.");
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

    private static Actor director() {
        return new Actor(PersonId.next(), Role.DIRECTOR, new Body("QCV"), null, LocalDate.of(2026, 3, 2));
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
