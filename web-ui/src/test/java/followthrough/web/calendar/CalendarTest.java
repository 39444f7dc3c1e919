package followthrough.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.people.signin.CalendarAddresses;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.workflow.desk.FollowUps;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What one has to do in one's own calendar program, under an address that ends when its person says so or leaves. */
@WebTest
class CalendarTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private TestPerson owner;

    @BeforeEach
    void a_signed_plan() {
        letter = TestCase.issued(application, "SUN", "Visits to Kim Doe are late.")
                .assigned();
        letter.planSigned(letter.area(1));
        owner = letter.officer;
    }

    @Test
    void due_dates_are_entries_that_hold_no_words_of_letters_or_plans() throws Exception {
        var text = read(secret(owner));

        assertThat(lines(text)).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(text)
                .contains("SUMMARY:Report on your action (" + letter.area(1) + ")")
                .contains("DTSTART;VALUE=DATE:")
                .doesNotContain("Train every social worker")
                .doesNotContain("Kim");
    }

    @Test
    void what_is_put_aside_stays_in_the_calendar_since_it_stays_due() throws Exception {
        var me = letter.actor(owner);
        var item = letter.bean(WorkQueue.class).list(me, WorkView.TO_DO, null, 9, WorkFilter.NONE).items().stream()
                .findFirst()
                .orElseThrow();

        letter.bean(FollowUps.class)
                .putAside(me, List.of(item.id()), letter.today().plusDays(40));

        assertThat(letter.bean(WorkQueue.class)
                        .list(me, WorkView.TO_DO, null, 9, WorkFilter.NONE)
                        .items())
                .doesNotContain(item);
        assertThat(read(secret(owner))).contains("SUMMARY:Report on your action (" + letter.area(1) + ")");
    }

    @Test
    void an_address_is_shown_once_and_stops_when_a_new_one_is_made_or_it_is_ended() throws Exception {
        var first = secret(owner);
        web.perform(get("/account/calendar").with(owner.signedIn()))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString(first))))
                .andExpect(content().string(containsString("Make a new address")));
        var second = secret(owner);
        web.perform(get("/calendar/" + first + ".ics")).andExpect(status().isNotFound());
        read(second);

        web.perform(post("/account/calendar/end").with(csrf()).with(owner.signedIn()))
                .andExpect(redirectedUrl("/account/calendar"));

        web.perform(get("/calendar/" + second + ".ics")).andExpect(status().isNotFound());
        web.perform(get("/calendar/guessed.ics")).andExpect(status().isNotFound());
    }

    @Test
    void whoever_cannot_sign_in_any_more_has_no_calendar() throws Exception {
        var leaver = letter.colleague("Lea Ver", Role.OFFICER);
        var secret = letter.bean(CalendarAddresses.class).make(leaver.id());
        read(secret);

        application
                .getBean(JdbcClient.class)
                .sql("update app.person set active = false where id = ?")
                .param(leaver.id().value())
                .update();

        web.perform(get("/calendar/" + secret + ".ics")).andExpect(status().isNotFound());
    }

    @Test
    void an_unannounced_visit_is_in_no_calendar_of_its_authority() throws Exception {
        application
                .getBean(JdbcClient.class)
                .sql("""
                insert into app.inspection (reference, authority, framework, first_day, last_day, stage, recorded_later,
                    recorded_from_published, lead, version)
                values ('SUN-2099-77', 'SUN', 'ilacs', ?, ?, 'VISIT', false, false, ?, 0) on conflict do nothing""")
                .params(
                        letter.today().plusDays(9),
                        letter.today().plusDays(12),
                        letter.inspector.id().value())
                .update();
        try {
            assertThat(read(secret(letter.inspector))).contains("SUN-2099-77");
            assertThat(read(secret(letter.second))).doesNotContain("SUN-2099-77");
            assertThat(read(secret(letter.director))).doesNotContain("SUN-2099-77");
            application
                    .getBean(JdbcClient.class)
                    .sql("update app.inspection set announced_on = ? where reference = 'SUN-2099-77'")
                    .param(letter.today())
                    .update();
            assertThat(read(secret(letter.director))).contains("SUN-2099-77");
        } finally {
            application
                    .getBean(JdbcClient.class)
                    .sql("delete from app.inspection where reference = 'SUN-2099-77'")
                    .update();
        }
    }

    @Test
    void words_of_any_kind_make_a_calendar_that_programs_can_read() throws Exception {
        var hostile = "a\\b; c, d\r\nBEGIN:VEVENT \u0007" + "é€😀".repeat(60);
        var event = new CalendarEvent(
                "1", LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1), hostile, "http://localhost/tasks/1");

        var text = CalendarText.of("Näme, and; more", List.of(event), Instant.EPOCH);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines(text)).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(lines(text))
                .contains(
                        "X-WR-CALNAME:Näme\\, and\\; more",
                        "DTEND;VALUE=DATE:20270302",
                        "SUMMARY:a\\\\b\\; c\\, d\\nBEGIN:VEVENT  " + "é€😀".repeat(60));
    }

    /** By the reader of a widely used library, and its judgement of what the standard asks. */
    @Test
    void the_feed_is_a_valid_calendar() throws Exception {
        var hostile = "a\\b; c, d\r\nBEGIN:VEVENT \u0007" + "é€😀".repeat(60);
        var event = new CalendarEvent(
                "1", LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1), hostile, "http://localhost/tasks/1");

        for (var text : List.of(
                read(secret(owner)),
                read(secret(letter.lead)),
                read(secret(letter.inspector)),
                read(secret(letter.colleague("Nil Nothing", Role.OFFICER))),
                CalendarText.of("Näme, and; more", List.of(event), Instant.EPOCH))) {
            var calendar = new CalendarBuilder().build(new StringReader(text));

            assertThat(calendar.validate(true).getEntries()).as(text).isEmpty();
        }
        var parsed =
                new CalendarBuilder().build(new StringReader(CalendarText.of("Näme", List.of(event), Instant.EPOCH)));
        VEvent read = parsed.<VEvent>getComponents("VEVENT").get(0);
        assertThat(Objects.requireNonNull(read.getSummary()).getValue())
                .isEqualTo(hostile.replace("\r\n", "\n").replace('\u0007', ' '));
        assertThat(Objects.requireNonNull(read.getDateTimeEnd()).getDate()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    private String secret(TestPerson person) throws Exception {
        var address = String.valueOf(
                web.perform(post("/account/calendar").with(csrf()).with(person.signedIn()))
                        .andExpect(redirectedUrl("/account/calendar"))
                        .andReturn()
                        .getFlashMap()
                        .get("address"));
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private String read(String secret) throws Exception {
        return web.perform(get("/calendar/" + secret + ".ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("text/calendar")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** As RFC 5545 has them: each a name, its parameters and a value, once what was folded is unfolded. */
    private static List<String> lines(String text) {
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        var lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("[A-Z-]+(;[A-Z]+=[A-Z]+)?:[^\\p{Cntrl}]*"));
        return lines;
    }
}
