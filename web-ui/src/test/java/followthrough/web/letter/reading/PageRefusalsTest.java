package followthrough.web.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterReading;
import followthrough.letter.Upload;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.letter.LetterSamples;
import followthrough.web.letter.PrintedSample;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Who sees which page of a letter, and sentences that are accounted for once. */
@WebTest
class PageRefusalsTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext application;

    @Test
    void pages_are_for_those_who_may_read_that_version_and_are_asked_for_anew_each_time() throws Exception {
        var letter = TestCase.issued(application, "NSM", "Visits are late.").assigned();
        var picture = "/inspections/" + letter.inspection + "/letter/pages/";
        var sent = web.perform(get(picture + 1).with(letter.director.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn();
        var tag = Objects.requireNonNull(sent.getResponse().getHeader("ETag"));
        web.perform(get(picture + 1).header("If-None-Match", tag).with(letter.director.signedIn()))
                .andExpect(status().isNotModified());
        refused(picture + 2, letter.director);
        refused(picture + "1?version=2", letter.director);
        refused(picture + 1, letter.officer);

        var draft = letter.reinspected("Visits are still late.");
        web.perform(get("/inspections/" + draft + "/letter/pages/1?version=1").with(letter.inspector.signedIn()))
                .andExpect(status().isOk());
        refused("/inspections/" + draft + "/letter/pages/1?version=1", letter.director);
        refused("/areas/" + letter.area(1) + "/verdict/" + draft + "/letter", letter.director);
    }

    /** An officer works on the area and reads no letters: only the page that holds the finding is theirs. */
    @Test
    void whoever_may_open_the_area_sees_the_page_that_holds_its_finding_and_no_other() throws Exception {
        var others = "Line after line of something else.\n".repeat(40);
        var letter = TestCase.issued(application, "NSM", "Visits are late.", others, "Plans are vague.")
                .assigned();
        var action = letter.planHandedIn(letter.area(3));
        assertThat(action).isNotNull();
        var address = "/areas/" + letter.area(3) + "/letter";
        web.perform(get(address).with(letter.lead.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Plans are vague.")));
        web.perform(get(address + "/pages/2").with(letter.lead.signedIn())).andExpect(status().isOk());
        refused(address + "/pages/1", letter.lead);
        refused(address + "/pages/2", people.director("Eve Marsh", "NYK"));
    }

    @Test
    void a_sentence_is_set_aside_once_and_only_in_a_draft() throws Exception {
        var tom = people.inspector("Tom Brandt");
        var firstDay = LetterSamples.nextVisit();
        var visit = draft(tom, firstDay);
        var me = tom.actor(firstDay);
        var letters = application.getBean(LetterArchive.class);
        var letter = letters.draft(me, visit).orElseThrow();
        var loose = application.getBean(LetterAccounting.class).loose(letter);
        assertThat(loose).hasSize(1);
        var address = "/inspections/" + visit + "/letter/draft/account/sentences/"
                + loose.get(0).key();
        application.getBean(LetterDrafting.class).submit(me, visit, letter.version());
        web.perform(post(address).param("reason", "no matter").with(csrf()).with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This letter is no draft any more")));
        assertThat(application.getBean(LetterAccounting.class).setAside(letter)).isEmpty();
    }

    /** Its words are read; whoever draws it comes to no end, and not in this process. */
    @Test
    void a_page_that_cannot_be_drawn_says_so_and_its_words_are_there_as_text() throws Exception {
        var tom = people.inspector("Tom Brandt");
        var firstDay = LetterSamples.nextVisit();
        var visit = draft(tom, firstDay, PrintedSample::undrawable);
        web.perform(get("/inspections/" + visit + "/letter/pages/1?version=1").with(tom.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Its words stand in the text of the letter.")));
        web.perform(get("/inspections/" + visit + "/letter/pages/2?version=1").with(tom.signedIn()))
                .andExpect(content().contentType("image/png"));
        web.perform(get("/inspections/" + visit + "/letter/draft").with(tom.signedIn()))
                .andExpect(content().string(containsString("Case files do not hold a chronology.")));
    }

    private InspectionReference draft(TestPerson tom, LocalDate firstDay) {
        return draft(tom, firstDay, PrintedSample::of);
    }

    private InspectionReference draft(TestPerson tom, LocalDate firstDay, Printer printer) {
        var me = tom.actor(firstDay);
        var visit = application
                .getBean(Inspecting.class)
                .recordVisit(
                        me,
                        new VisitDetails(
                                new Body("BNH"), "ucra", firstDay, firstDay.plusDays(1), Set.of(), CaseStart.HISTORY));
        var text = LetterSamples.about("Brighton and Hove City Council", firstDay)
                .replace("From the evidence", "The quality of responses is too variable.\n\nFrom the evidence");
        var upload = new Upload("letter.pdf", "application/pdf", printer.print(text));
        var read = application.getBean(LetterReading.class).read(upload);
        application.getBean(LetterDrafting.class).begin(me, visit, upload, read.content());
        return visit;
    }

    private interface Printer {
        byte[] print(String text);
    }

    private void refused(String address, TestPerson person) throws Exception {
        web.perform(get(address).with(person.signedIn())).andExpect(status().isNotFound());
    }
}
