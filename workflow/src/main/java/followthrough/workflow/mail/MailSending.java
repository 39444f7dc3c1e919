package followthrough.workflow.mail;

import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.PersonSummary;
import followthrough.people.Post;
import followthrough.shared.OperatorLog;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is queued, one mail in one transaction: a mail is sent and marked, or stays queued. Whoever stops between
 * the two sends it again, under the same number, by which mail servers know it.
 */
@Service
public class MailSending {

    private static final int MOST_NOTICES = 30;

    /** A wish to know at once is about what happens, not about what was. */
    private static final Duration AT_ONCE = Duration.ofHours(2);

    private final MailQueue queue;
    private final Directory people;
    private final Notices notices;
    private final ObjectProvider<MailComposing> composing;
    private final ObjectProvider<MailPost> post;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailSending(
            MailQueue queue,
            Directory people,
            Notices notices,
            ObjectProvider<MailComposing> composing,
            ObjectProvider<MailPost> post,
            TransactionOperations transaction,
            Clock clock) {
        this.queue = queue;
        this.people = people;
        this.notices = notices;
        this.composing = composing;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** False where no mail server is named: then digests are pages alone. */
    public boolean isOn() {
        return post.getIfAvailable() != null && composing.getIfAvailable() != null;
    }

    /** Today's digest of this person at once, unless it was sent before. */
    public void sendNow(PersonId person) {
        queue.queueNow(person);
        isOneSent(() -> queue.next(person));
    }

    /** What is due, and what waited for its turn or for the mail server. */
    @Scheduled(initialDelayString = "${followthrough.mail.sweep}", fixedDelayString = "${followthrough.mail.sweep}")
    public void sweep() {
        if (!isOn()) return;
        while (queue.queueDue()) {}
        queue.wantingAtOnce().forEach(this::queueNotices);
        while (isOneSent(queue::next)) {}
    }

    /** One that cannot be composed waits its turn again, and keeps no other from being sent. */
    private boolean isOneSent(Supplier<Optional<QueuedMail>> next) {
        var taken = new AtomicReference<@Nullable QueuedMail>();
        try {
            return Boolean.TRUE.equals(transaction.execute(running -> {
                var mail = next.get();
                taken.set(mail.orElse(null));
                return mail.map(this::sent).orElse(false);
            }));
        } catch (RuntimeException failure) {
            var mail = taken.get();
            if (mail == null) throw failure;
            OperatorLog.failed("mail.failed", failure, "mail", mail.id(), "tries", mail.tries() + 1);
            transaction.executeWithoutResult(running -> queue.postponed(mail));
            return true;
        }
    }

    private void queueNotices(PersonId person) {
        var since = clock.instant().minus(AT_ONCE);
        told(person)
                .filter(notice -> Urgency.CANNOT_WAIT.contains(notice.kind())
                        && !notice.read()
                        && notice.at().isAfter(since))
                .forEach(notice -> queue.queueNotice(person, notice.id()));
    }

    private Stream<Notice> told(PersonId person) {
        var today = LocalDate.now(clock);
        return people.memberships(person).stream()
                .map(held -> post(held).heldBy(person, today))
                .flatMap(me -> notices.list(me, MOST_NOTICES).stream());
    }

    private static Post post(Membership held) {
        return new Post(held.role(), held.body(), null);
    }

    /** False when the mail server is away: the others would find it so too. */
    private boolean sent(QueuedMail mail) {
        var reader = people.person(mail.person()).filter(PersonSummary::active);
        var content = reader.isEmpty() || mail.superseded() ? Optional.<MailContent>empty() : composed(mail);
        if (content.isEmpty()) {
            queue.ended(mail, mail.superseded() ? MailState.SUPERSEDED : MailState.NOTHING_TO_SAY);
            return true;
        }
        var until = clock.instant();
        try {
            post.getObject().send(mail.id(), reader.orElseThrow(), content.get());
        } catch (MailPost.AddressRefused refused) {
            OperatorLog.tell("mail.refused", "person", mail.person());
            queue.ended(mail, MailState.REFUSED);
            return true;
        } catch (MailException away) {
            OperatorLog.failed("mail.postponed", away, "mail", mail.id(), "tries", mail.tries() + 1);
            queue.postponed(mail);
            return false;
        }
        queue.told(mail, until);
        return true;
    }

    private Optional<MailContent> composed(QueuedMail mail) {
        var notice = mail.notice();
        var words = composing.getObject();
        return notice == null
                ? words.digest(mail.person(), mail.toldUntil())
                : unread(mail.person(), notice).map(told -> words.notice(mail.person(), told));
    }

    /** What was read in the product meanwhile needs no mail. */
    private Optional<Notice> unread(PersonId person, UUID id) {
        return told(person)
                .filter(notice -> notice.id().equals(id) && !notice.read())
                .findFirst();
    }
}
