package followthrough.workflow.mail;

import followthrough.shared.PersonId;
import followthrough.workflow.notice.Notice;
import java.time.Instant;
import java.util.Optional;

/** Puts into words what a mail says; asked when it is sent. Only those who have the words can: pages. */
public interface MailComposing {

    /**
     * What there is to do now.
     *
     * @param since what was told before stood in an earlier digest
     * @return empty when there is nothing to say
     */
    Optional<MailContent> digest(PersonId person, Instant since);

    MailContent notice(PersonId person, Notice notice);
}
