package followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import followthrough.audit.HeadsWitnessed;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where chains ended goes to one address outside; a server that is away keeps nobody from witnessing. */
class WitnessMailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String LINES = "2026-12-01 QCW-2031-01 5 " + "ab".repeat(32) + "\n";

    final List<MimeMessage> sent = new ArrayList<>();

    @Test
    void what_stands_in_the_file_stands_in_the_mail() throws Exception {
        mails(false).on(new HeadsWitnessed(DAY, LINES));
        mails(false).on(new HeadsWitnessed(DAY, ""));

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).getContent().toString()).isEqualTo(LINES);
        assertThat(sent.get(0).getAllRecipients()[0]).hasToString("keeper@council.example");
        assertThat(sent.get(0).getSubject()).isEqualTo("Followthrough 2026-12-01");
    }

    @Test
    void a_server_that_is_away_stops_nothing() {
        assertThatCode(() -> mails(true).on(new HeadsWitnessed(DAY, LINES))).doesNotThrowAnyException();
    }

    private WitnessMails mails(boolean away) {
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
                if (away) throw new MailSendException("connection refused");
                sent.addAll(List.of(mails));
            }
        };
        return new WitnessMails(server, "followthrough@localhost", "keeper@council.example");
    }
}
