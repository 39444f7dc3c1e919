package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterReading;
import followthrough.letter.LetterReceiving;
import followthrough.letter.Upload;
import followthrough.letter.Wording;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.letter.LetterSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who does not come to a visit and its letter, and what is refused. */
@WebTest
class LetterRefusalsTest {

    static final Body EASTVALE = new Body("EAV");

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
    LetterReceiving receiving;

    @Autowired
    LetterChecking checking;

    @Autowired
    LetterAccounting accounting;

    @Autowired
    LetterArchive letters;

    TestPerson tom;
    LocalDate firstDay = LetterSamples.nextVisit();
    InspectionReference visit = new InspectionReference("EAV-2011-01");

    @BeforeEach
    void recordAVisit() {
        tom = people.inspector("Tom Brandt");
        visit = inspecting.recordVisit(
                actor(tom),
                new VisitDetails(EASTVALE, "ucra", firstDay, firstDay.plusDays(1), Set.of(), CaseStart.HISTORY));
    }

    @Test
    void nobody_of_the_authority_comes_to_an_unissued_visit_by_its_address() throws Exception {
        importLetter();
        for (var role : List.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.AREA_LEAD, Role.OBSERVER, Role.OFFICER)) {
            var person = people.someone("Dana Okafor", role, EASTVALE);
            for (var page :
                    List.of("", "/letter", "/letter/draft", "/letter/check", "/letter/import", "/team", "/map")) {
                web.perform(get("/inspections/" + visit + page).with(person.signedIn()))
                        .andExpect(status().isNotFound());
            }
            web.perform(get("/inspections").with(person.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(visit.value()))));
        }
    }

    @Test
    void a_letter_recorder_does_not_come_to_a_visit_that_inspectors_record() throws Exception {
        importLetter();
        var recorder = people.someone("Amara Ndiaye", Role.LETTER_RECORDER, EASTVALE);
        for (var page : List.of("", "/letter", "/letter/draft", "/letter/check", "/letter/import", "/cancel")) {
            web.perform(get("/inspections/" + visit + page).with(recorder.signedIn()))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/inspections/new").with(recorder.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your inspectors record visits here")));
    }

    @Test
    void no_page_goes_on_with_a_visit_that_was_called_off() throws Exception {
        importLetter();
        inspecting.cancel(actor(tom), visit, "Snow");

        var told = containsString("nothing more is done with it");
        for (var page :
                List.of("/draft", "/draft/facts", "/draft/account", "/draft/add", "/check", "/write", "/import"))
            web.perform(get("/inspections/" + visit + "/letter" + page).with(tom.signedIn()))
                    .andExpect(content().string(told));
        for (var page : List.of("/team", "/answers", "/checks", "/announce", "/cancel"))
            web.perform(get("/inspections/" + visit + page).with(tom.signedIn()))
                    .andExpect(content().string(told));
        web.perform(post("/inspections/" + visit + "/team")
                        .param("lead", tom.id().toString())
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(content().string(told));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> inspecting.handTo(actor(tom), visit, tom.id(), List.of()));
        web.perform(get("/inspections/" + visit).with(tom.signedIn())).andExpect(status().isOk());
    }

    @Test
    void whoever_drafted_a_letter_cannot_issue_it_by_posting() throws Exception {
        importLetter();
        drafting.submit(actor(tom), visit, version());

        web.perform(post("/inspections/" + visit + "/letter/check/issue")
                        .param("seen", "" + version())
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("somebody else has to check it")));
        assertThat(inspecting.stored(visit).isIssued()).isFalse();
    }

    @Test
    void a_reason_beside_a_single_press_comes_back_when_somebody_else_was_first() throws Exception {
        importLetter();
        var draft = "/inspections/" + visit + "/letter/draft";
        var session = new MockHttpSession();
        var drawn = web.perform(get(draft).session(session).with(tom.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var form = Pattern.compile("action=\"([^\"]+/join)\"[^>]*>[\\s\\S]*?name=\"_form\" value=\"([^\"]+)\"")
                .matcher(drawn);
        assertThat(form.find()).isTrue();
        var address = Objects.requireNonNull(form.group(1));
        var seen = version();
        drafting.correctFacts(
                actor(tom), visit, seen, letters.newest(visit).facts().withDate(firstDay.plusDays(21)));

        web.perform(post(address)
                        .session(session)
                        .param("_form", Objects.requireNonNull(form.group(2)))
                        .param("seen", "" + seen)
                        .param("reason", "Both speak of visits")
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(redirectedUrl(draft));
        web.perform(get(draft).session(session).with(tom.signedIn()))
                .andExpect(content().string(containsString("value=\"Both speak of visits\"")))
                .andExpect(content().string(not(containsString(">Both speak of visits"))));
    }

    /** It was joined, or what brought it there was undone: that it is gone is said in either case. */
    @Test
    void whoever_has_a_finding_open_that_was_added_and_undone_is_told_that_it_is_gone() throws Exception {
        importLetter();
        drafting.add(
                actor(tom),
                visit,
                version(),
                letters.newest(visit).findings().get(4).wording(),
                0,
                "");
        var added = letters.newest(visit).findings().get(0).id();
        drafting.undo(actor(tom), visit, version());
        web.perform(get("/inspections/" + visit + "/letter/draft/findings/" + added)
                        .with(tom.signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("what brought it there was undone")));
    }

    @Test
    void a_second_writer_keeps_what_they_typed_and_sees_what_is_saved() throws Exception {
        importLetter();
        var seen = version();
        var finding = letters.draft(actor(tom), visit).orElseThrow().findings().get(4);
        var address = "/inspections/" + visit + "/letter/draft/findings/" + finding.id();
        var joan = people.inspector("Joan Pettifer");
        var words = finding.wording();
        var own = new Wording(
                words.category(), words.heading(), "Joan wrote this first.", words.page(), null, null, -1, -1, true);
        drafting.reword(actor(joan), visit, seen, finding.id(), own, null, "");

        web.perform(post(address)
                        .param("seen", "" + seen)
                        .param("kind", "AREA_FOR_IMPROVEMENT")
                        .param("text", "Tom typed this meanwhile.")
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Somebody changed this draft while you were writing")))
                .andExpect(content().string(containsString("Joan wrote this first.")))
                .andExpect(content().string(containsString("Tom typed this meanwhile.")));
    }

    @Test
    void whoever_has_a_finding_open_that_somebody_took_out_is_told_who_did_and_keeps_their_words() throws Exception {
        importLetter();
        var joan = people.inspector("Joan Pettifer");
        var finding = letters.newest(visit).findings().get(4);
        var address = "/inspections/" + visit + "/letter/draft/findings/" + finding.id();
        drafting.remove(actor(joan), visit, version(), finding.id(), "Said twice");

        for (var page : List.of("", "/remove", "/split")) {
            web.perform(get(address + page).with(tom.signedIn()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Joan Pettifer took this finding out of the draft on")))
                    .andExpect(content().string(containsString("Said twice")));
        }
        web.perform(post(address)
                        .param("seen", "" + version())
                        .param("kind", "AREA_FOR_IMPROVEMENT")
                        .param("text", "Tom typed this meanwhile.")
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Joan Pettifer took this finding out of the draft on")))
                .andExpect(content().string(containsString("Tom typed this meanwhile.")));
    }

    @Test
    void a_letter_about_another_council_is_asked_about_on_every_page_until_somebody_answers() throws Exception {
        var upload = Upload.pasted(LetterSamples.about("Northmoor City Council", firstDay.plusDays(1)));
        drafting.begin(actor(tom), visit, upload, reading.read(upload).content());
        var address = "/inspections/" + visit + "/letter";
        asks(address + "/draft", tom);
        drafting.submit(actor(tom), visit, version());
        asks(address + "/draft", tom);
        var joan = people.inspector("Joan Pettifer");
        asks(address + "/check", joan);

        web.perform(issue(joan)).andExpect(content().string(containsString("Say that this is the right letter")));
        assertThat(inspecting.stored(visit).isIssued()).isFalse();
        web.perform(issue(joan).param("sure", "true")).andExpect(status().is3xxRedirection());
        assertThat(inspecting.stored(visit).isIssued()).isTrue();
    }

    private void asks(String page, TestPerson reader) throws Exception {
        web.perform(get(page).with(reader.signedIn()))
                .andExpect(content().string(containsString("The letter names another authority")))
                .andExpect(content().string(containsString("The letter names other days for the visit")));
    }

    private MockHttpServletRequestBuilder issue(TestPerson checker) {
        return post("/inspections/" + visit + "/letter/check/issue")
                .param("seen", "" + version())
                .with(csrf())
                .with(checker.signedIn());
    }

    @Test
    void what_is_open_in_a_letter_is_looked_at_before_it_is_issued() throws Exception {
        var words = LetterSamples.about("Eastvale County Council", firstDay)
                .replace("From the evidence", "Visits to children are poor.\n\nFrom the evidence");
        var upload = Upload.pasted(words);
        drafting.begin(actor(tom), visit, upload, reading.read(upload).content());
        drafting.submit(actor(tom), visit, version());
        var joan = people.inspector("Joan Pettifer");
        web.perform(get("/inspections/" + visit + "/letter/check").with(joan.signedIn()))
                .andExpect(content().string(containsString("name=\"looked\"")));

        web.perform(issue(joan)).andExpect(content().string(containsString("Look at what is open in this letter")));
        assertThat(inspecting.stored(visit).isIssued()).isFalse();
        web.perform(issue(joan).param("looked", "true")).andExpect(status().is3xxRedirection());
        assertThat(inspecting.stored(visit).isIssued()).isTrue();
    }

    @Test
    void the_second_person_sees_what_was_entered_by_hand_and_which_sentences_were_set_aside_or_taken()
            throws Exception {
        var words = LetterSamples.about("Eastvale County Council", firstDay)
                .replace(
                        "From the evidence",
                        "Visits to children are poor. Records of their health are inadequate.\n\nFrom the evidence");
        var upload = Upload.pasted(words);
        drafting.begin(actor(tom), visit, upload, reading.read(upload).content());
        var read = letters.newest(visit).facts();
        var day = firstDay.plusDays(20);
        var entered = new LetterFacts(
                read.authorityAsPrinted(), day, null, "Mr Aldous Finch", null, null, null, null, null, day.plusDays(9));
        drafting.correctFacts(actor(tom), visit, version(), entered);
        var loose = accounting.loose(letters.newest(visit));
        accounting.setAside(actor(tom), visit, loose.get(0).words(), "Said of another year");
        var finding = letters.newest(visit).findingsForWork().get(0);
        accounting.takeAsEvidence(
                actor(tom), visit, version(), finding.id(), Set.of(loose.get(1).key()));
        drafting.submit(actor(tom), visit, version());
        var joan = people.inspector("Joan Pettifer");

        seesWhatWasDone("/letter/check", joan);
        checking.approve(actor(joan), visit, version());
        seesWhatWasDone("/letter/how-read", joan);
    }

    private void seesWhatWasDone(String page, TestPerson reader) throws Exception {
        web.perform(get("/inspections/" + visit + page).with(reader.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Nothing is otherwise"))))
                .andExpect(content().string(containsString("No finding is otherwise than it was read")))
                .andExpect(content().string(containsString("<ins class=\"ft-added\">Mr Aldous Finch</ins>")))
                .andExpect(content().string(containsString("Nothing was read: entered by hand")))
                .andExpect(content().string(containsString("Set aside: Said of another year")))
                .andExpect(content().string(containsString("Taken as evidence for finding 3.")));
    }

    @Test
    void a_letter_without_a_date_is_asked_for_its_day_and_goes_nowhere_without_it() throws Exception {
        importLetter();
        drafting.correctFacts(actor(tom), visit, version(), LetterFacts.NONE);

        web.perform(get("/inspections/" + visit + "/letter/draft").with(tom.signedIn()))
                .andExpect(content().string(containsString("Enter the date of the letter")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafting.submit(actor(tom), visit, version()))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::code)
                        .containsExactly("letterUndated"));
    }

    @Test
    void a_draft_is_not_handed_over_twice() throws Exception {
        importLetter();
        var seen = "" + version();
        var handOver = "/inspections/" + visit + "/letter/draft/hand-over";
        web.perform(post(handOver).param("seen", seen).with(csrf()).with(tom.signedIn()))
                .andExpect(status().is3xxRedirection());
        web.perform(post(handOver).param("seen", seen).with(csrf()).with(tom.signedIn()))
                .andExpect(status().isConflict());
    }

    @Test
    void the_issued_letter_is_read_by_its_authority_and_by_no_other() throws Exception {
        importLetter();
        drafting.submit(actor(tom), visit, version());
        var joan = people.inspector("Joan Pettifer");
        checking.approve(actor(joan), visit, version());
        var director = people.director("Dana Okafor", "EAV");

        web.perform(get("/inspections/" + visit + "/letter").with(director.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Case files do not hold a chronology.")));
        web.perform(get("/inspections/" + visit).with(director.signedIn())).andExpect(status().isOk());
        web.perform(get("/inspections/" + visit + "/letter/versions/1/document").with(director.signedIn()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
        var other = people.director("Eve Marsh", "OLD");
        for (var page : List.of("", "/letter", "/letter/versions/1", "/letter/versions/1/document", "/map")) {
            web.perform(get("/inspections/" + visit + page).with(other.signedIn()))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void a_letter_that_was_handed_in_waits_no_longer_once_it_is_the_draft() {
        var upload = Upload.pasted(LetterSamples.about("Eastvale County Council", firstDay));
        var intake = receiving.receive(actor(tom), upload, false);
        var read = reading.read(receiving.upload(intake));

        drafting.begin(actor(tom), visit, intake, read.content());

        assertThat(receiving.of(actor(tom), intake.id())).isEmpty();
        assertThatThrownBy(() -> receiving.upload(intake)).isInstanceOf(NotFound.class);
        var draft = letters.draft(actor(tom), visit).orElseThrow();
        assertThat(letters.content(letters.document(draft).orElseThrow()).size())
                .isEqualTo(upload.content().size());
    }

    @Test
    void the_same_visit_is_not_recorded_twice() throws Exception {
        web.perform(visitForm().with(csrf()).with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("is recorded already as " + visit)));
    }

    private MockHttpServletRequestBuilder visitForm() {
        var lastDay = firstDay.plusDays(1);
        return post("/inspections/new")
                .param("authority", "EAV")
                .param("framework", "ucra")
                .param("start", "HISTORY")
                .param("firstDay.day", "" + firstDay.getDayOfMonth())
                .param("firstDay.month", "" + firstDay.getMonthValue())
                .param("firstDay.year", "" + firstDay.getYear())
                .param("lastDay.day", "" + lastDay.getDayOfMonth())
                .param("lastDay.month", "" + lastDay.getMonthValue())
                .param("lastDay.year", "" + lastDay.getYear());
    }

    private void importLetter() {
        var upload = Upload.pasted(LetterSamples.about("Eastvale County Council", firstDay));
        drafting.begin(actor(tom), visit, upload, reading.read(upload).content());
    }

    private long version() {
        return letters.draft(actor(tom), visit).orElseThrow().version();
    }

    private Actor actor(TestPerson person) {
        return person.actor(LocalDate.of(2026, 11, 20));
    }
}
