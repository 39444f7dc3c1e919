package followthrough.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import followthrough.shared.Sha256;
import followthrough.stamp.NotStamped.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An authority that runs here stamps the ends of chains, or does not, in every way that one can fail. */
@CoreTest
class StampingTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 3);
    private static final String LINES = "2019-05-03 QSA-2019-01 57 " + "ab".repeat(32) + "\n";

    @Autowired
    Stamping stamping;

    @Autowired
    JdbcTemplate database;

    @TempDir
    Path folder;

    TestAuthority authority;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void an_authority() throws Exception {
        authority = new TestAuthority(Instant.now().plus(Duration.ofDays(100)));
    }

    @AfterEach
    void nothing_waits() {
        authority.close();
        database.update("delete from app.witness_stamp where day = ?", DAY);
    }

    @Test
    void what_was_witnessed_is_stamped_once_and_the_token_is_kept_beside_it() throws Exception {
        stamping.keep(DAY, LINES);
        stamping.keep(DAY, "");
        stamping.sweep(); // asks nobody, since none is configured
        assertThat(token()).isNull();

        stamping.sweep(authority.asked(authority.issuer));

        var token = StampToken.read(Objects.requireNonNull(token()));
        assertThat(token.isOver(Sha256.of(LINES))).isTrue();
        assertThat(token.at())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        var kept = token();
        stamping.sweep(authority.asked());
        assertThat(token()).isEqualTo(kept);
    }

    @Test
    void what_goes_wrong_is_told_apart_kept_and_asked_for_again() {
        stamping.keep(DAY, LINES);
        var wrong = Map.of(
                TestAuthority.Mood.OTHER_NONCE, Reason.OF_ANOTHER,
                TestAuthority.Mood.OTHER_HASH, Reason.OF_ANOTHER,
                TestAuthority.Mood.REFUSING, Reason.REFUSED,
                TestAuthority.Mood.A_PAGE, Reason.NO_REPLY,
                TestAuthority.Mood.NONSENSE, Reason.NO_REPLY,
                TestAuthority.Mood.ENDLESS, Reason.NO_ANSWER,
                TestAuthority.Mood.SILENT, Reason.NO_ANSWER,
                TestAuthority.Mood.STOPPING_HALFWAY, Reason.NO_ANSWER);
        wrong.forEach((mood, reason) -> {
            authority.mood = mood;
            assertThat(reason(authority.asked())).as(mood.name()).isEqualTo(reason);
        });
        stamping.sweep(authority.asked());
        assertThat(token()).isNull();
        var down = new StampAuthority(URI.create("http://127.0.0.1:1/"), List.of(), Duration.ofSeconds(2));
        assertThat(reason(down)).isEqualTo(Reason.NO_ANSWER);

        authority.mood = TestAuthority.Mood.WELL;
        stamping.sweep(authority.asked());
        assertThat(token()).isNotNull();
    }

    @Test
    void a_certificate_that_was_over_or_is_strange_is_not_trusted() throws Exception {
        try (var over = new TestAuthority(Instant.now().minus(Duration.ofDays(1)));
                var strange = new TestAuthority(Instant.now().plus(Duration.ofDays(1)))) {
            assertThat(reason(over.asked())).isEqualTo(Reason.NOT_TRUSTED);
            assertThat(reason(over.asked(over.issuer))).isEqualTo(Reason.NOT_TRUSTED);
            assertThat(reason(authority.asked(strange.issuer))).isEqualTo(Reason.NOT_TRUSTED);
            assertThat(reason(authority.asked(strange.certificate))).isEqualTo(Reason.NOT_TRUSTED);
        }
    }

    @Test
    void whoever_has_the_file_and_the_certificate_checks_the_stamps_without_asking_anybody() throws Exception {
        var token = authority.asked().stamp(LINES).bytes();
        var file = write(LINES, token);

        assertThat(told(file, authority.issuer)).isTrue();
        assertThat(told(file, authority.certificate)).isTrue();
        assertThat(out.toString(UTF_8)).endsWith("1 time stamps: checked by certificate.\n");
        assertThat(told(file)).isTrue();
        assertThat(out.toString(UTF_8)).contains("who made them is not checked without --tsa=CERTIFICATE");
        try (var strange = new TestAuthority(Instant.now().plus(Duration.ofDays(1)))) {
            assertThat(told(file, strange.issuer)).isFalse();
            assertThat(out.toString(UTF_8))
                    .contains("line 2 of the witness file: the time stamp of 2019-05-03 was not made");
        }
        assertThat(told(write(LINES.replace("57", "56"), token), authority.issuer))
                .isFalse();
        assertThat(out.toString(UTF_8)).contains("is not over the heads of that day.");
        assertThat(told(write(LINES, new byte[40]), authority.issuer)).isFalse();
        assertThat(out.toString(UTF_8)).contains("cannot be read.");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> StampCheck.certificates(file));
    }

    @Test
    void a_day_that_was_witnessed_twice_has_lines_twice_and_its_one_stamp_still_holds() throws Exception {
        var second = LINES + LINES.replace("QSA", "QSB");
        var token = authority.asked().stamp(second).bytes();

        assertThat(told(write(LINES + second, token), authority.issuer)).isTrue();
        assertThat(told(write(second + LINES, token), authority.issuer)).isTrue();
        assertThat(told(write(LINES + LINES.replace("57", "58") + second, token), authority.issuer))
                .isTrue();
        assertThat(told(write(LINES + LINES, token), authority.issuer)).isFalse();
        assertThat(told(write(second.replace("QSB", "QSC") + LINES, token), authority.issuer))
                .isFalse();
        assertThat(out.toString(UTF_8)).contains("is not over the heads of that day.");
        assertThat(told(write("", token), authority.issuer)).isFalse();
    }

    private Path write(String lines, byte[] token) throws IOException {
        var stamp = DAY + " stamp " + Base64.getEncoder().encodeToString(token) + "\n";
        return Files.writeString(folder.resolve("heads.txt"), lines + stamp);
    }

    private boolean told(Path file, X509Certificate... trusted) throws Exception {
        var pem = new StringBuilder();
        for (var one : trusted)
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(one.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        var certificate = Files.writeString(folder.resolve("tsa.pem"), pem);
        out.reset();
        return StampCheck.tell(
                file,
                trusted.length == 0 ? Optional.empty() : Optional.of(certificate),
                new PrintStream(out, true, UTF_8));
    }

    private static Reason reason(StampAuthority asked) {
        try {
            asked.stamp(LINES);
            throw new AssertionError("it was stamped");
        } catch (NotStamped none) {
            return none.reason();
        }
    }

    private byte @Nullable [] token() {
        return database.queryForObject("select token from app.witness_stamp where day = ?", byte[].class, DAY);
    }
}
