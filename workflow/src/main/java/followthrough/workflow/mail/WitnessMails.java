package followthrough.workflow.mail;

import followthrough.audit.HeadsWitnessed;
import followthrough.shared.OperatorLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands where chains of acts ended to whoever keeps it outside, by mail. One that cannot be sent is told in the log, by
 * its day, and not sent again: the file has the same lines.
 */
@Component
@ConditionalOnProperty({"spring.mail.host", WitnessMails.ADDRESS})
class WitnessMails {

    static final String ADDRESS = "followthrough.witness.mail";

    private final JavaMailSender server;
    private final String from;
    private final String to;

    WitnessMails(
            JavaMailSender server,
            @Value("${followthrough.mail.from}") String from,
            @Value("${" + ADDRESS + "}") String to) {
        this.server = server;
        this.from = from;
        this.to = to;
    }

    @TransactionalEventListener
    void on(HeadsWitnessed heads) {
        if (heads.lines().isEmpty()) return;
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject("Followthrough " + heads.day());
        mail.setText(heads.lines());
        try {
            server.send(mail);
        } catch (MailException failure) {
            OperatorLog.failed("mail.witness", failure, "day", heads.day());
        }
    }
}
