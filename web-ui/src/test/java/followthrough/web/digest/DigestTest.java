package followthrough.web.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import followthrough.plan.PlanReading;
import followthrough.plan.SigningOff;
import followthrough.web.TestClock;
import followthrough.web.TestMail;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.workflow.mail.DigestWish;
import followthrough.workflow.mail.DigestWishes;
import followthrough.workflow.mail.MailSending;
import followthrough.workflow.mail.MailState;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
class DigestTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    DigestWishes digests;

    @Autowired
    MailSending mails;

    @Autowired
    JavaMailSenderImpl server;

    private @Nullable TestPerson lead;
    private LocalDate dueWeek = MONDAY;

    @BeforeEach
    void a_lead_with_two_tasks_on_a_monday() {
        clock.moveTo(MONDAY);
        var running = TestCase.issued(application, "NFK", "Visits are late.", "Plans are vague.")
                .assigned();
        lead = running.lead;
        dueWeek = database.sql("select min(due_on) from app.work_item where state = 0 and assignee = ?")
                .param(running.lead.id().value())
                .query(LocalDate.class)
                .single()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        clock.moveTo(dueWeek);
        digests.change(running.lead.id(), DigestWish.USUAL);
        // others of this database wait for another day
        database.sql("update app.digest set due_at = '2099-01-01' where person <> ?")
                .param(running.lead.id().value())
                .update();
    }

    @AfterEach
    void as_it_was() {
        clock.reset();
    }

    @Test
    void a_digest_comes_once_a_day_with_what_there_is_to_do_as_text_and_as_page() throws Exception {
        clock.moveTo(dueWeek.plusDays(1)); // at midday, after eight o'clock
        mails.sweep();
        mails.sweep();

        var mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).contains("to do soon");
        assertThat(mail.getAllRecipients()[0].toString()).contains(lead().email());
        assertThat(part(mail, "text/plain"))
                .contains("Hello Amara Lindqvist", "Write the plan (NFK-", "  http", "/account/digest")
                .doesNotContain("Visits are late");
        assertThat(part(mail, "text/html"))
                .contains("<a href=\"http", "Write the plan")
                .doesNotContain("Visits");

        clock.moveTo(dueWeek.plusDays(2));
        mails.sweep();
        assertThat(received()).hasSize(2);
        clock.moveTo(dueWeek.plusDays(5)); // Saturday
        mails.sweep();
        assertThat(received())
                .as("Thursday's and Friday's are over, and nobody works today")
                .hasSize(2);
    }

    @Test
    void whoever_wants_none_has_none_and_looks_at_the_page() throws Exception {
        save("false", "08:00", "1").andReturn();
        mails.sweep();
        assertThat(received()).isEmpty();
        assertThat(page()).contains("Due within five working days", "Write the plan", "Send me today’s now");
        assertThat(digests.wish(lead().id()))
                .isEqualTo(new DigestWish(false, LocalTime.of(8, 0), Set.of(DayOfWeek.MONDAY), false));
    }

    @Test
    void wishes_that_cannot_be_are_refused_on_the_page() throws Exception {
        save("true", "25:00", "1").andReturn();
        assertThat(digests.wish(lead().id())).isEqualTo(DigestWish.USUAL);
        save("true", "08:00").andReturn();
        save("true", "08:00", "9").andReturn();
        assertThat(digests.wish(lead().id())).isEqualTo(DigestWish.USUAL);
    }

    @Test
    void todays_is_sent_now_and_not_a_second_time() throws Exception {
        send();
        send();

        assertThat(received()).hasSize(1);
        assertThat(page()).contains("Today’s mail was sent at").doesNotContain("Send me today’s now");
        mails.sweep();
        assertThat(received()).hasSize(1);
    }

    @Test
    void nothing_is_lost_or_doubled_while_the_mail_server_is_away_for_a_day() throws Exception {
        var port = server.getPort();
        server.setPort(1);
        try {
            clock.moveTo(dueWeek.plusDays(1));
            mails.sweep();
            assertThat(digests.today(lead().id()).orElseThrow().state()).isEqualTo(MailState.WAITING);
            clock.moveTo(dueWeek.plusDays(2));
            mails.sweep();
        } finally {
            server.setPort(port);
        }
        assertThat(received()).isEmpty();

        clock.advance(Duration.ofHours(2));
        mails.sweep();

        assertThat(received())
                .as("yesterday's says nothing that today's does not")
                .hasSize(1);
        assertThat(states()).containsExactly("SUPERSEDED", "SENT");
    }

    @Test
    void a_mail_that_cannot_be_composed_keeps_no_other_from_being_sent() throws Exception {
        var other = TestCase.issued(application, "SHN", "Help is late.").lead;
        database.sql("insert into app.notice (id, kind, person, details, at) values (?, 'unheardOf', ?, '{}', ?)")
                .params(UUID.randomUUID(), other.id().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        digests.change(other.id(), new DigestWish(true, LocalTime.of(6, 0), DigestWish.USUAL.days(), false));
        clock.moveTo(dueWeek.plusDays(1));

        mails.sweep();

        assertThat(received()).hasSize(1);
        assertThat(digests.today(other.id()).orElseThrow().state()).isEqualTo(MailState.WAITING);
        database.sql("delete from app.notice where kind = 'unheardOf'").update();
    }

    @Test
    void what_cannot_wait_is_told_at_once_to_who_asked_for_it() throws Exception {
        digests.change(lead().id(), new DigestWish(false, LocalTime.of(8, 0), Set.of(DayOfWeek.MONDAY), true));
        var returned = TestCase.issued(application, "SHN", "Help is late.").assigned();
        digests.change(returned.lead.id(), new DigestWish(false, LocalTime.of(8, 0), Set.of(DayOfWeek.MONDAY), true));
        returned.planHandedIn(returned.area(1));
        var director = returned.actor(returned.director);
        var pending = returned.bean(PlanReading.class)
                .versions(director, returned.area(1))
                .get(0);
        returned.bean(SigningOff.class).returnWith(director, returned.area(1), pending.sha256(), "Say who does it.");

        mails.sweep();
        mails.sweep();

        assertThat(TestMail.to(returned.lead.email())).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Something that cannot wait");
            assertThat(part(mail, "text/plain")).contains("/areas/" + returned.area(1));
        });
        assertThat(received()).isEmpty();
    }

    private TestPerson lead() {
        return Objects.requireNonNull(lead);
    }

    private List<MimeMessage> received() {
        return TestMail.to(lead().email());
    }

    private List<String> states() {
        return database.sql("select state from app.mail where person = ? order by day")
                .param(lead().id().value())
                .query(String.class)
                .list();
    }

    private String page() throws Exception {
        return web.perform(get("/account/digest").with(lead().signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void send() throws Exception {
        var answer = web.perform(
                        post("/account/digest/send").with(lead().signedIn()).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/account/digest");
    }

    private ResultActions save(String wanted, String at, String... days) throws Exception {
        return web.perform(post("/account/digest")
                .with(lead().signedIn())
                .with(csrf())
                .param("wanted", wanted)
                .param("at", at)
                .param("days", days));
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        return part((MimeMultipart) mail.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart inner) return part(inner, type);
            if (part.isMimeType(type)) return (String) part.getContent();
        }
        throw new AssertionError("no " + type);
    }
}
