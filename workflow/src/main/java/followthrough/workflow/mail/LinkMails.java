package followthrough.workflow.mail;

import followthrough.people.Directory;
import followthrough.shared.NotFound;
import followthrough.shared.OperatorLog;
import followthrough.shared.PersonId;
import followthrough.workflow.mail.MailPost.AddressRefused;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;

/** Sends the link for a password to whoever it is for. It is in no table: what cannot be sent now is shown as ever. */
@Service
public class LinkMails {

    private final Directory people;
    private final ObjectProvider<MailPost> post;

    LinkMails(Directory people, ObjectProvider<MailPost> post) {
        this.people = people;
        this.post = post;
    }

    /** False where no mail server is named. */
    public boolean isOn() {
        return post.getIfAvailable() != null;
    }

    /** Whether it went out, to that address and no other. */
    public boolean send(PersonId person, String address, MailContent content) {
        var server = post.getIfAvailable();
        var reader = people.person(person).orElseThrow(NotFound::new);
        if (server == null || !reader.email().equals(address)) return false;
        try {
            server.send(UUID.randomUUID(), reader, content);
            return true;
        } catch (MailException | AddressRefused failure) {
            OperatorLog.failed("mail.link", failure, "person", person);
            return false;
        }
    }
}
