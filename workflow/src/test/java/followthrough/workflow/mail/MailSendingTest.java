package followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import followthrough.MovableClock;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** A mail is sent once or stays queued; who gives up, when, and what overtakes it. Others than the reader are told nothing. */
class MailSendingTest extends ProcessTest {

    private static final LocalDate FRIDAY = MovableClock.MONDAY.minusDays(3);

    @Autowired
    MailQueue mails;

    @Autowired
    DigestWishes wishes;

    @Autowired
    Directory people;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    private final List<MimeMessage> sent = new ArrayList<>();
    private final List<Instant> since = new ArrayList<>();
    private @Nullable Exception failure;
    private boolean nothingToSay;
    private Actor me;
    private MailSending sending;

    @BeforeEach
    void a_lead_and_a_mail_server() {
        me = person(Role.AREA_LEAD, new Body("NNH"));
        sending = new MailSending(mails, people, notices, of("words", words()), of("post", post()), transaction, clock);
    }

    @Test
    void a_digest_that_is_due_is_sent_once_and_the_next_is_due_on_another_day() throws Exception {
        dueNow();
        sending.sweep();
        sending.sweep();

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Two tasks");
            assertThat(mail.getAllRecipients()[0].toString()).contains(address());
            assertThat(mail.getHeader("Message-ID")[0]).endsWith("@followthrough>");
        });
        assertThat(state()).isEqualTo(MailState.SENT);
        assertThat(wishes.toldUntil(me.person())).isEqualTo(clock.instant());
        assertThat(database.sql("select due_at > ? from app.digest where person = ?")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                me.person().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void what_was_due_on_an_earlier_day_is_let_go() {
        database.sql("update app.digest set due_at = ? where person = ?")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC).minusDays(4),
                        me.person().value())
                .update();
        sending.sweep();

        assertThat(sent).isEmpty();
        assertThat(wishes.today(me.person())).isEmpty();
    }

    @Test
    void whoever_wants_none_gets_none() {
        dueNow();
        var usual = DigestWish.USUAL;
        wishes.change(me.person(), new DigestWish(false, usual.at(), usual.days(), false));
        dueNow();
        sending.sweep();

        assertThat(sent).isEmpty();
        assertThat(wishes.wish(me.person()).wanted()).isFalse();
        assertThat(wishes.wish(PersonId.next())).isEqualTo(usual);
        assertThat(wishes.toldUntil(PersonId.next())).isEqualTo(Instant.EPOCH);
    }

    @Test
    void todays_is_sent_at_once_and_not_a_second_time() {
        sending.sendNow(me.person());
        sending.sendNow(me.person());

        assertThat(sent).hasSize(1);
        assertThat(since).hasSize(1);
    }

    @Test
    void while_the_server_is_away_a_mail_waits_longer_and_longer_and_is_sent_when_it_is_back() {
        failure = new MessagingException("connection refused");
        sending.sendNow(me.person());

        assertThat(state()).isEqualTo(MailState.WAITING);
        assertThat(tries()).isEqualTo(1);
        assertThat(transaction.<Optional<QueuedMail>>execute(running -> mails.next(me.person())))
                .as("its turn is later")
                .isEmpty();
        failure = null;
        sending.sendNow(me.person());
        assertThat(state()).isEqualTo(MailState.SENT);
        assertThat(sent).hasSize(1);
    }

    @Test
    void an_address_that_bounces_is_given_up_at_once_and_any_mail_after_five_days() throws Exception {
        var gone = new Address[] {new InternetAddress("gone@council.example")};
        failure = new SendFailedException("550", null, new Address[0], new Address[0], gone);
        sending.sendNow(me.person());
        assertThat(state()).isEqualTo(MailState.REFUSED);

        mails.queueNow(me.person());
        database.sql("update app.mail set day = day - 6 where person = ?")
                .param(me.person().value())
                .update();
        failure = new MessagingException("connection refused");
        sending.sweep();
        assertThat(database.sql("select state from app.mail where person = ?")
                        .param(me.person().value())
                        .query(String.class)
                        .single())
                .isEqualTo(MailState.REFUSED.name());
    }

    @Test
    void a_mail_that_cannot_be_composed_waits_and_keeps_no_other_from_being_sent() {
        failure = new IllegalStateException("no words");
        dueNow();

        assertThatCode(sending::sweep).doesNotThrowAnyException();

        assertThat(state()).isEqualTo(MailState.WAITING);
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void nothing_is_sent_that_says_nothing_or_to_whoever_has_left() {
        nothingToSay = true;
        sending.sendNow(me.person());
        assertThat(state()).isEqualTo(MailState.NOTHING_TO_SAY);

        nothingToSay = false;
        administering.deactivate(
                administrator(),
                me.person(),
                people.person(me.person()).orElseThrow().version());
        sending.sendNow(me.person());
        assertThat(state()).isEqualTo(MailState.NOTHING_TO_SAY);
        assertThat(sent).isEmpty();
    }

    @Test
    void a_later_digest_takes_the_place_of_one_that_still_waits() {
        clock.isOn(FRIDAY);
        failure = new MessagingException("connection refused");
        sending.sendNow(me.person());
        clock.isOn(MovableClock.MONDAY);
        failure = null;
        sending.sendNow(me.person()); // Friday’s comes first in the queue
        sending.sendNow(me.person());

        assertThat(sent).hasSize(1);
        assertThat(state()).isEqualTo(MailState.SENT);
        assertThat(database.sql("select state from app.mail where person = ? and day = ?")
                        .params(me.person().value(), FRIDAY)
                        .query(String.class)
                        .single())
                .isEqualTo(MailState.SUPERSEDED.name());
    }

    @Test
    void what_cannot_wait_is_told_at_once_to_who_asked_for_it_unless_they_have_read_it() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        me = town.lead();
        var usual = DigestWish.USUAL;
        wishes.change(me.person(), new DigestWish(true, usual.at(), usual.days(), true));
        cases.returnPlan(town, area);

        sending.sweep();
        sending.sweep();
        assertThat(sent).hasSize(1);

        cases.handInPlan(town, area, "Children are seen in time");
        cases.returnPlan(town, area);
        notices.markRead(me, notices.list(me, 50).stream().map(Notice::id).toList());
        sending.sweep();
        assertThat(sent).hasSize(1);
    }

    @Test
    void without_a_server_nothing_is_sent_and_links_are_shown_as_ever() {
        var off = new MailSending(mails, people, notices, of("words", words()), none(), transaction, clock);
        dueNow();
        off.sweep();

        assertThat(off.isOn()).isFalse();
        assertThat(sending.isOn()).isTrue();
        assertThat(wishes.today(me.person())).isEmpty();
        var links = new LinkMails(people, none());
        assertThat(links.isOn()).isFalse();
        assertThat(links.send(me.person(), address(), content())).isFalse();
    }

    @Test
    void a_link_goes_to_the_address_that_was_shown_and_to_no_other() {
        var links = new LinkMails(people, of("post", post()));
        assertThat(links.isOn()).isTrue();
        assertThat(links.send(me.person(), "other@council.example", content())).isFalse();
        assertThat(sent).isEmpty();

        assertThat(links.send(me.person(), address(), content())).isTrue();
        failure = new MessagingException("connection refused");
        assertThat(links.send(me.person(), address(), content())).isFalse();
        assertThat(sent).hasSize(1);
    }

    private void dueNow() {
        database.sql("update app.digest set due_at = ? where person = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), me.person().value())
                .update();
    }

    private MailState state() {
        return wishes.today(me.person()).orElseThrow().state();
    }

    private int tries() {
        return database.sql("select tries from app.mail where person = ?")
                .param(me.person().value())
                .query(Integer.class)
                .single();
    }

    private String address() {
        return people.person(me.person()).orElseThrow().email();
    }

    private static MailContent content() {
        return new MailContent("Two tasks", "Sign a plan", "<p>Sign a plan</p>");
    }

    /** Words for the one reader of the test: whoever else has a mail waiting is told nothing. */
    private MailComposing words() {
        return new MailComposing() {
            @Override
            public Optional<MailContent> digest(PersonId person, Instant from) {
                if (!person.equals(me.person()) || nothingToSay) return Optional.empty();
                if (failure instanceof IllegalStateException broken) throw broken;
                since.add(from);
                return Optional.of(content());
            }

            @Override
            public MailContent notice(PersonId person, Notice notice) {
                assertThat(notice.kind()).isEqualTo(NoticeKind.planReturned);
                return content();
            }
        };
    }

    private MailPost post() {
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                if (failure != null) throw new MailSendException(Map.of(messages[0], failure));
                sent.addAll(List.of(messages));
            }
        };
        return new MailPost(server, "followthrough@localhost");
    }

    @SuppressWarnings("unchecked") // it has this one bean
    private static <T> ObjectProvider<T> of(String name, T bean) {
        return (ObjectProvider<T>) new StaticListableBeanFactory(Map.of(name, bean)).getBeanProvider(bean.getClass());
    }

    private static ObjectProvider<MailPost> none() {
        return new StaticListableBeanFactory().getBeanProvider(MailPost.class);
    }
}
