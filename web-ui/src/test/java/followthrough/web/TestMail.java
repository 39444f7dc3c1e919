package followthrough.web;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that can be stopped, in place of the one that an installation names. */
@TestConfiguration(proxyBeanMethods = false)
public class TestMail {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    static {
        SERVER.start();
    }

    @Bean
    static JavaMailSender mailSender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        return sender;
    }

    /** What came in for this address, first to last. */
    public static List<MimeMessage> to(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> isTo(address, mail))
                .toList();
    }

    private static boolean isTo(String address, MimeMessage mail) {
        try {
            return Stream.of(mail.getAllRecipients())
                    .anyMatch(recipient ->
                            ((InternetAddress) recipient).getAddress().equals(address));
        } catch (MessagingException garbled) {
            throw new IllegalStateException(garbled);
        }
    }
}
