package followthrough.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.inspection.RecordingMode;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterReading;
import followthrough.letter.Upload;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Looking after a visit: its team, its announcement, its end, its successor, and who records it at all. */
@WebTest
class VisitPagesTest {

    static final Body KINGSMERE = new Body("KGM");

    static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    Inspecting inspecting;

    @Autowired
    LetterReading reading;

    @Autowired
    LetterDrafting drafting;

    @Autowired
    LetterChecking checking;

    @Autowired
    LetterArchive letters;

    TestPerson tom;
    TestPerson joan;
    InspectionReference visit = new InspectionReference("KGM-2012-01");
    LocalDate firstDay = LocalDate.of(2012, 1, 2).plusDays(5L * COUNT.incrementAndGet());

    @BeforeEach
    void recordAVisit() {
        tom = people.inspector("Tom Brandt");
        joan = people.inspector("Joan Pettifer");
        visit = record(firstDay, Set.of());
    }

    @Test
    void whoever_leads_hands_the_inspection_to_another() throws Exception {
        web.perform(get(address("/team")).with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Joan Pettifer")));
        web.perform(post(address("/team"))
                        .param("lead", joan.id().toString())
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(redirectedUrl(address("")));
        assertThat(inspecting.stored(visit).lead()).isEqualTo(joan.id());
        web.perform(get(address("/team")).with(tom.signedIn()))
                .andExpect(content().string(containsString("It is led by Joan Pettifer")));
    }

    @Test
    void only_inspectors_are_put_on_a_team() throws Exception {
        var director = people.director("Dana Okafor", "KGM");
        web.perform(post(address("/team"))
                        .param("lead", director.id().toString())
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Choose who leads the inspection")));
        assertThat(inspecting.stored(visit).lead()).isEqualTo(tom.id());
    }

    @Test
    void an_announced_visit_is_seen_by_its_authority_but_not_its_draft() throws Exception {
        importLetter();
        var director = people.director("Dana Okafor", "KGM");
        web.perform(get(address("/announce")).with(tom.signedIn())).andExpect(status().isOk());
        web.perform(post(address("/announce")).with(csrf()).with(tom.signedIn()))
                .andExpect(redirectedUrl(address("")));
        web.perform(get(address("")).with(director.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Announced to the authority on")));
        web.perform(get(address("/letter")).with(director.signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void a_visit_is_called_off_with_a_reason_only() throws Exception {
        web.perform(post(address("/cancel")).param("reason", " ").with(csrf()).with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Say why the inspection is called off")));
        web.perform(post(address("/cancel"))
                        .param("reason", "Recorded by mistake")
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(redirectedUrl(address("")));
        assertThat(inspecting.stored(visit).stage()).isEqualTo(Inspection.Stage.CANCELLED);
        web.perform(get(address("")).with(tom.signedIn()))
                .andExpect(content().string(containsString("Called off: Recorded by mistake")));
    }

    @Test
    void a_new_visit_is_asked_which_open_inspections_it_answers() throws Exception {
        issueLetter();
        var later = firstDay.plusDays(400);
        var asked = web.perform(
                        visitForm("/inspections/new", later).with(csrf()).with(tom.signedIn()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        var second = URI.create(String.valueOf(asked.getResponse().getRedirectedUrl()));
        web.perform(get(second).with(tom.signedIn()))
                .andExpect(content().string(containsString("Which inspections does this visit answer?")))
                .andExpect(content().string(containsString(visit.value())));
        var answered = web.perform(visitForm("/inspections/new/answers", later)
                        .param("answers", visit.value())
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        var address = String.valueOf(answered.getResponse().getRedirectedUrl());
        var next = new InspectionReference(address.replace("/inspections/", ""));
        assertThat(inspecting.stored(next).answers()).containsExactly(visit);
        web.perform(get("/inspections/" + visit).with(tom.signedIn()))
                .andExpect(content().string(containsString(next.value())));
        var director = people.director("Dana Okafor", "KGM");
        var seen = web.perform(get("/inspections/" + visit).with(director.signedIn()))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(seen.getResponse().getContentAsString()).doesNotContain(next.value());
    }

    @Test
    void an_issued_letter_is_corrected_in_a_new_version_with_a_reason() throws Exception {
        issueLetter();
        web.perform(get(address("/letter/correct")).with(tom.signedIn())).andExpect(status().isOk());
        web.perform(post(address("/letter/correct"))
                        .param("reason", "")
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(content().string(containsString("Give the reason")));
        web.perform(post(address("/letter/correct"))
                        .param("reason", "A word was misread")
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(redirectedUrl(address("/letter/draft")));
        web.perform(get(address("/letter/draft")).with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Correction, version 2: A word was misread")));
        web.perform(get(address("/letter/draft/facts")).with(tom.signedIn())).andExpect(status().isOk());
    }

    @Test
    void the_list_is_filtered_and_names_what_is_due() throws Exception {
        issueLetter();
        web.perform(get("/inspections").with(tom.signedIn()))
                .andExpect(content().string(containsString("Re-inspections due")))
                .andExpect(content().string(containsString(visit.value())));
        web.perform(get("/inspections?authority=SAY&stage=CLOSED").with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No inspection fits what you asked for.")));
        var officer = people.someone("Otto Reid", followthrough.shared.Role.OFFICER, KINGSMERE);
        web.perform(get("/inspections").with(officer.signedIn()))
                .andExpect(content().string(containsString("What is yours is under")));
    }

    @Test
    void an_administrator_settles_who_records_an_authority() throws Exception {
        var ada = people.administrator("Ada Long");
        web.perform(get("/administration/authorities?q=kingsm").with(ada.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kingsmere")));
        web.perform(post("/administration/authorities/ISL").with(csrf()).with(ada.signedIn()))
                .andExpect(content().string(containsString("Choose how the inspections of this authority come in")));
        web.perform(post("/administration/authorities/ISL")
                        .param("mode", "RECORDED_FROM_PUBLISHED")
                        .with(csrf())
                        .with(ada.signedIn()))
                .andExpect(redirectedUrl("/administration/authorities?q=ISL"));
        assertThat(inspecting.modeOf(new Body("ISL"))).isEqualTo(RecordingMode.RECORDED_FROM_PUBLISHED);
        web.perform(get("/administration/authorities").with(tom.signedIn())).andExpect(status().isNotFound());
    }

    private InspectionReference record(LocalDate day, Set<InspectionReference> answers) {
        return inspecting.recordVisit(
                actor(tom), new VisitDetails(KINGSMERE, "ucra", day, day.plusDays(1), answers, CaseStart.HISTORY));
    }

    private void importLetter() {
        var upload = Upload.pasted("""
                Dear Ms Marsh

                Annual unannounced inspection of contact, referral and assessment arrangements within London Borough of Kingsmere children's services

                Areas for development

                - Case files do not hold a chronology.
                """);
        drafting.begin(actor(tom), visit, upload, reading.read(upload).content());
    }

    private void issueLetter() {
        importLetter();
        var read = letters.draft(actor(tom), visit).orElseThrow();
        var dated = read.facts().withDate(inspecting.stored(visit).lastDay());
        drafting.correctFacts(actor(tom), visit, read.version(), dated);
        drafting.submit(actor(tom), visit, version());
        checking.approve(actor(joan), visit, version(), true, true); // other tests here issue the same words
    }

    private long version() {
        return letters.draft(actor(tom), visit).orElseThrow().version();
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder visitForm(
            String address, LocalDate day) {
        return post(address)
                .param("authority", "KGM")
                .param("framework", "ucra")
                .param("firstDay.day", "" + day.getDayOfMonth())
                .param("firstDay.month", "" + day.getMonthValue())
                .param("firstDay.year", "" + day.getYear())
                .param("lastDay.day", "" + day.getDayOfMonth())
                .param("lastDay.month", "" + day.getMonthValue())
                .param("lastDay.year", "" + day.getYear())
                .param("start", "HISTORY");
    }

    private String address(String page) {
        return "/inspections/" + visit + page;
    }

    private static Actor actor(TestPerson person) {
        return person.actor(LocalDate.of(2026, 11, 20));
    }
}
