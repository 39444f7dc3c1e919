package followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.people.PersonSummary;
import followthrough.shared.PersonId;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An address that bounces is told apart from a server that is away: the one is given up, the other tried again. */
class MailPostTest {

    private static final MailContent CONTENT = new MailContent("Today", "Two tasks", "<p>Two tasks</p>");

    @Test
    void an_address_that_the_server_takes_nothing_for_is_refused() throws Exception {
        var invalid = new Address[] {new InternetAddress("gone@council.example")};
        var bounced = new SendFailedException("550 no such user", null, new Address[0], new Address[0], invalid);

        assertThatExceptionOfType(MailPost.AddressRefused.class)
                .isThrownBy(() -> post(bounced).send(UUID.randomUUID(), person(), CONTENT));
    }

    @Test
    void a_server_that_is_away_or_asks_to_wait_is_tried_again() throws Exception {
        var later = new Address[] {new InternetAddress("full@council.example")};
        var waits = new SendFailedException("452 mailbox is full", null, new Address[0], later, new Address[0]);

        for (var failure : List.of(waits, new MessagingException("connection refused")))
            assertThatExceptionOfType(MailSendException.class)
                    .isThrownBy(() -> post(failure).send(UUID.randomUUID(), person(), CONTENT));
    }

    private static MailPost post(MessagingException failure) {
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
                throw new MailSendException(Map.of(mails[0], failure));
            }
        };
        return new MailPost(server, "followthrough@localhost");
    }

    private static PersonSummary person() {
        return new PersonSummary(
                PersonId.next(), "Amara Lindqvist", "amara@council.example", true, true, List.of(), null, null, 0);
    }
}
