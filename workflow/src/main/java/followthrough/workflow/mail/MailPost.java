package followthrough.workflow.mail;

import followthrough.people.PersonSummary;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, where one is named. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailPost {

    private final JavaMailSender server;
    private final String from;

    MailPost(JavaMailSender server, @Value("${followthrough.mail.from}") String from) {
        this.server = server;
        this.from = from;
    }

    /** The server takes nothing for this address, today or tomorrow. */
    static final class AddressRefused extends Exception {

        AddressRefused(Exception why) {
            super(why);
        }
    }

    /** @throws MailException when it cannot be sent now */
    void send(UUID id, PersonSummary reader, MailContent content) throws AddressRefused {
        var mail = server.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            parts.setFrom(new InternetAddress(from, "Followthrough", StandardCharsets.UTF_8.name()));
            parts.setTo(new InternetAddress(reader.email(), reader.name(), StandardCharsets.UTF_8.name()));
            parts.setSubject(content.subject());
            parts.setText(content.text(), content.html());
            mail.setHeader("Message-ID", "<" + id + "@followthrough>");
            mail.setHeader("Auto-Submitted", "auto-generated"); // nobody's holiday notice answers it
            server.send(mail);
        } catch (MailParseException garbled) {
            throw new AddressRefused(garbled);
        } catch (MailSendException failed) {
            if (isRefused(failed)) throw new AddressRefused(failed);
            throw failed;
        } catch (MessagingException | UnsupportedEncodingException garbled) {
            throw new AddressRefused(garbled);
        }
    }

    private static boolean isRefused(MailSendException failed) {
        for (var one : failed.getMessageExceptions())
            for (@Nullable Throwable cause = one; cause != null; cause = cause.getCause())
                if (cause instanceof SendFailedException refused && hasAny(refused.getInvalidAddresses())) return true;
        return false;
    }

    private static boolean hasAny(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
