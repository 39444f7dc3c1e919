package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import followthrough.inspection.Inspecting;
import followthrough.inspection.RecordingMode;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.letter.LetterSamples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter from the import to its issue, by those who record it, as they click through it. */
class LetterBrowserTest extends BrowserTest {

    @Autowired
    Inspecting inspecting;

    @Test
    void a_pasted_letter_is_reviewed_given_back_corrected_and_issued() {
        var visit = LetterSamples.nextVisit();
        var tom = people.inspector("Tobias Brandt");
        var joan = people.inspector("Aaliyah Pettifer");
        signIn(tom);
        var reference = recordVisit("Saltby", visit);
        assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                .contains(reference);
        look("inspection-recorded");

        follow("Import the letter");
        look("letter-import");
        page.getByLabel("Or paste the letter").fill(LetterSamples.about("Saltby City Council", visit));
        press("Read the letter");
        assertThat(heading()).isEqualTo("Review and correct the letter");
        assertThat(findings().count()).isEqualTo(5);
        look("letter-draft");

        correctTheFirstAreaForImprovement();
        splitTheFourth();
        joinTheFourthAgain();
        press("Hand over for checking");
        assertThat(heading()).isEqualTo("Handed over for checking");
        assertThat(page.locator("main").innerText())
                .contains("Aaliyah Pettifer")
                .doesNotContain("\nTobias Brandt");
        look("letter-handed-over");

        visit("/inspections/" + reference + "/letter/check");
        assertThat(page.locator(".ft-obstacles").innerText()).contains("somebody else has to check it");
        assertThat(buttons("Issue the letter").count()).isZero();

        signIn(joan);
        visit("/inspections/" + reference + "/letter/check");
        look("letter-check");
        press("Give it back with comments");
        assertThat(problems()).containsExactly("Say what has to be put right");
        page.getByLabel("What has to be put right?").fill("The last finding is no finding of this letter.");
        press("Give it back with comments");
        assertThat(heading()).isEqualTo("Given back with comments");
        look("letter-given-back");

        signIn(tom);
        visit("/inspections/" + reference + "/letter");
        assertThat(page.locator("main").innerText()).contains("The last finding is no finding of this letter.");
        removeTheLast();
        press("Hand over for checking");

        signIn(joan);
        visit("/inspections/" + reference + "/letter/check");
        press("Issue the letter");
        assertThat(heading()).isEqualTo("Letter issued");
        look("letter-issued-confirmation");
        visit("/inspections/" + reference + "/letter");
        assertThat(heading()).isEqualTo("The letter");
        assertThat(findings().count()).isEqualTo(4);
        look("letter-issued");
        visit("/inspections/" + reference);
        look("inspection-issued");
        follow("See the whole process");
        look("inspection-map");
        visit("/inspections");
        look("inspections");
    }

    @Test
    void an_uploaded_letter_finds_its_visit_and_asks_about_contradictions() {
        var visit = LetterSamples.nextVisit();
        signIn(people.inspector("Tom Brandt"));
        var reference = recordVisit("Cambridgeshire", visit);

        visit("/letters/import");
        upload(LetterSamples.about("Cambridgeshire County Council", visit));
        assertThat(heading()).isEqualTo("Which visit does this letter belong to?");
        assertThat(page.locator("input[value='" + reference + "']").isChecked()).isTrue();
        look("letter-arrival");
        press("Continue");
        assertThat(heading()).as("what was read is shown once").isEqualTo("Review and correct the letter");

        visit("/inspections/" + reference + "/letter/import");
        upload(LetterSamples.about("Saltby City Council", visit.plusDays(300)));
        assertThat(heading()).isEqualTo("Is this the right letter?");
        assertThat(page.locator(".ft-obstacles li").allInnerTexts()).hasSize(3);
        look("letter-contradictions");
        press("Use this letter for " + reference);
        assertThat(problems())
                .containsExactly("Tick the box if this is the right letter all the same, or choose another letter");
        page.getByRole(AriaRole.CHECKBOX).check();
        press("Use this letter for " + reference);
        assertThat(heading()).isEqualTo("Review and correct the letter");
        assertThat(page.locator("main").innerText()).contains("Saltby City Council");
    }

    @Test
    void a_letter_that_was_published_on_the_web_records_its_own_visit() {
        var visit = LetterSamples.nextVisit();
        signIn(people.inspector("Tom Brandt"));
        visit("/letters/import/reading");
        assertThat(heading()).isEqualTo("Import a letter");
        upload("letter.doc", page("Bradford City Council", visit));
        page.getByLabel("Record this visit now").check();
        press("Continue");
        assertThat(heading()).isEqualTo("Record a visit");
        assertThat(page.getByLabel("Which authority is inspected?").inputValue())
                .isEqualTo("BRD");
        assertThat(page.getByLabel("It is history: only keep it").isChecked()).isTrue();
        look("visit-from-letter");
        press("Continue");
        assertThat(heading()).isEqualTo("Review and correct the letter");
    }

    @Test
    void what_was_typed_about_one_letter_is_not_laid_over_the_next_and_a_new_session_finds_its_letter_again() {
        var tom = people.inspector("Tom Brandt");
        var first = LetterSamples.nextVisit();
        var second = LetterSamples.nextVisit();
        signIn(tom);
        recordsTheVisitOf("Bradford City Council", first);
        var ofTheFirst = page.url();
        page.locator("[name='firstDay.year']").fill("20");
        press("Continue");
        assertThat(problems()).isNotEmpty();
        recordsTheVisitOf("Sheffield City Council", second);
        assertThat(page.locator("main").innerText()).doesNotContain("You began this earlier");
        assertThat(page.getByLabel("Which authority is inspected?").inputValue())
                .isEqualTo("SHE");
        assertThat(page.locator("[name='firstDay.day']").inputValue()).isEqualTo("" + second.getDayOfMonth());

        signIn(tom);
        page.navigate(ofTheFirst);
        assertThat(page.locator("main").innerText()).contains("were read in the letter you handed in");
        assertThat(page.locator("[name='firstDay.year']").inputValue()).isEqualTo("20");
        page.locator("[name='firstDay.year']").fill("" + first.getYear());
        page.getByLabel("It is history: only keep it").check();
        press("Continue");
        var reference = address().replaceAll("/inspections/(.*)/letter/.*", "$1");
        assertThat(reference).startsWith("BRD-");
        assertThat(page.locator("main").innerText()).contains("Bradford");
        assertThat(heading()).isEqualTo("Review and correct the letter");

        page.navigate(ofTheFirst);
        assertThat(page.locator("main").innerText()).contains("The letter you handed in is here no more");
        look("visit-letter-gone");
    }

    @Test
    void the_visit_chosen_for_one_letter_is_not_the_one_of_the_next_and_a_letter_that_is_gone_is_said_to_be() {
        var tom = people.inspector("Tom Brandt");
        var first = LetterSamples.nextVisit();
        signIn(tom);
        visit("/letters/import");
        upload("letter.doc", page("Bradford City Council", first));
        var ofTheFirst = page.url();
        visit("/letters/import");
        upload("letter.doc", page("Sheffield City Council", LetterSamples.nextVisit()));
        assertThat(page.url()).isNotEqualTo(ofTheFirst);

        signIn(tom);
        page.navigate(ofTheFirst);
        assertThat(heading()).isEqualTo("Which visit does this letter belong to?");
        assertThat(page.locator("main").innerText()).contains("Bradford");
        page.getByLabel("Record this visit now").check();
        press("Continue");
        assertThat(page.getByLabel("Which authority is inspected?").inputValue())
                .isEqualTo("BRD");

        signIn(people.inspector("Aaliyah Pettifer"));
        page.navigate(ofTheFirst);
        assertThat(heading()).isEqualTo("Import a letter");
        assertThat(page.locator("main").innerText()).contains("is here no more").doesNotContain("Bradford");
        look("letter-gone");
    }

    @Test
    void two_letters_in_two_tabs_each_stay_the_letter_of_their_page() {
        var visit = LetterSamples.nextVisit();
        signIn(people.inspector("Tom Brandt"));
        var reference = recordVisit("Cambridgeshire", visit);
        visit("/inspections/" + reference + "/letter/import");
        upload(LetterSamples.about("Saltby City Council", visit));
        assertThat(heading()).isEqualTo("Is this the right letter?");
        var ofTheFirst = page.url();
        visit("/inspections/" + reference + "/letter/import");
        upload(LetterSamples.about("Bradford City Council", visit));
        page.navigate(ofTheFirst);
        page.getByRole(AriaRole.CHECKBOX).check();
        press("Use this letter for " + reference);
        assertThat(page.locator("main").innerText())
                .contains("Saltby City Council")
                .doesNotContain("Bradford");
    }

    private void recordsTheVisitOf(String council, LocalDate day) {
        visit("/letters/import");
        upload("letter.doc", page(council, day));
        page.getByLabel("Record this visit now").check();
        press("Continue");
        assertThat(heading()).isEqualTo("Record a visit");
    }

    @Test
    void a_finding_that_looks_like_an_earlier_area_is_asked_about_and_the_answer_stays() {
        var tom = people.inspector("Tamara Oster");
        var joan = people.inspector("Imran Vale");
        signIn(tom);
        var earlier = drafted(LetterSamples.nextVisit());
        press("Hand over for checking");
        signIn(joan);
        visit("/inspections/" + earlier + "/letter/check");
        press("Issue the letter");

        signIn(tom);
        var later = drafted(LetterSamples.nextVisit().plusYears(1));
        var asked = page.locator(".govuk-inset-text");
        assertThat(asked.count()).isEqualTo(3);
        assertThat(asked.first().innerText()).contains("Looks like A", "Both speak of:");
        look("letter-likeness");
        press("Yes, it is the same (finding 3)");
        assertThat(page.locator("main").innerText()).contains("Its new area goes on with that history");
        press("No, it is another matter (finding 4)");
        assertThat(page.locator("main").innerText())
                .contains("This is not asked again")
                .contains("Says again " + "SAY-");
        press("Hand over for checking");

        signIn(joan);
        visit("/inspections/" + later + "/letter/check");
        assertThat(page.locator(".govuk-inset-text").allInnerTexts())
                .anyMatch(text -> text.contains("Nobody has said yet whether it is the same"));
        look("letter-check-likeness");
    }

    private String drafted(LocalDate day) {
        var reference = recordVisit("Saltby", day);
        visit("/inspections/" + reference + "/letter/import");
        page.getByLabel("Or paste the letter").fill(LetterSamples.about("Saltby City Council", day));
        press("Read the letter");
        return reference;
    }

    @Test
    void what_is_no_letter_is_refused_in_plain_words_and_what_was_pasted_stays() {
        signIn(people.inspector("Tom Brandt"));
        visit("/letters/import");
        press("Read the letter");
        assertThat(problems()).containsExactly("Choose a file, or paste the letter");

        upload("letter.pdf", "%PDF-1.7 anything");
        assertThat(problems().get(0)).contains("damaged and cannot be opened");

        upload("letter.txt", "{\\rtf1 Dear Ms Ellery}");
        assertThat(problems().get(0)).contains("does not look like an inspection letter");

        page.locator("button[formaction='/kept/file/remove']").first().click();
        page.getByLabel("Or paste the letter").fill("Bread, milk and a pound of apples.");
        press("Read the letter");
        assertThat(problems().get(0)).contains("does not look like an inspection letter");
        assertThat(page.getByLabel("Or paste the letter").inputValue()).contains("a pound of apples");
        look("letter-refused");
        page.getByLabel("Take the words as they are").check();
        press("Read the letter");
        assertThat(heading()).isEqualTo("Which visit does this letter belong to?");
    }

    @Test
    void a_council_alone_records_its_published_letter_with_two_people() {
        var council = new Body("NOM");
        inspecting.settleMode(people.administrator(), council, RecordingMode.RECORDED_FROM_PUBLISHED);
        var amara = people.someone("Amara Ndiaye", Role.LETTER_RECORDER, council);
        var ben = people.someone("Ben Whitlock", Role.LETTER_RECORDER, council);
        var visit = LetterSamples.nextVisit();
        signIn(amara);
        visit("/inspections/new");
        assertThat(page.getByLabel("Which authority is inspected?").count()).isZero();
        look("visit-new-council-alone");
        fillVisit(visit);
        press("Continue");
        var reference = address().replace("/inspections/", "");
        follow("Import the letter");
        page.getByLabel("Or paste the letter").fill(LetterSamples.about("Northmoor Council", visit));
        press("Read the letter");
        addTheSalutation();
        press("Hand over for checking");
        assertThat(page.locator("main").innerText()).contains("Ben Whitlock");

        signIn(ben);
        visit("/inspections/" + reference + "/letter/check");
        press("Record the letter");
        assertThat(heading()).isEqualTo("Letter recorded");
        visit("/inspections/" + reference + "/letter");
        assertThat(findings().count()).isEqualTo(6);
        inspecting.settleMode(people.administrator(), council, RecordingMode.INSPECTED_HERE);
    }

    private static String page(String council, LocalDate visit) {
        var letter = new StringBuilder("<!DOCTYPE html><html><body><nav>Home</nav>");
        for (var paragraph : LetterSamples.about(council, visit).split("\n+", -1)) {
            boolean item = paragraph.startsWith("- ");
            letter.append(item ? "<ul><li>" + paragraph.substring(2) + "</ul>" : "<p>" + paragraph);
        }
        return letter.append("</body></html>").toString();
    }

    private String recordVisit(String authority, LocalDate firstDay) {
        visit("/inspections/new");
        page.getByLabel("Which authority is inspected?")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(authority));
        fillVisit(firstDay);
        press("Continue");
        if (heading().equals("Which inspections does this visit answer?")) press("Record the visit");
        return address().replace("/inspections/", "");
    }

    private void fillVisit(LocalDate firstDay) {
        page.getByLabel("What kind of inspection is it?").selectOption("ucra");
        fillDate("firstDay", firstDay);
        fillDate("lastDay", firstDay.plusDays(1));
        page.getByLabel("It is history: only keep it").check();
    }

    private void fillDate(String name, LocalDate day) {
        page.locator("[name='" + name + ".day']").fill("" + day.getDayOfMonth());
        page.locator("[name='" + name + ".month']").fill("" + day.getMonthValue());
        page.locator("[name='" + name + ".year']").fill("" + day.getYear());
    }

    private void upload(String letter) {
        upload("letter.txt", letter);
    }

    private void upload(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        press("Read the letter");
    }

    private void correctTheFirstAreaForImprovement() {
        follow("Correct finding 3");
        assertThat(page.locator(".ft-mark--picked").innerText()).contains("Partner agencies");
        look("letter-finding");
        page.getByLabel("Deadline that the letter states").fill("within one working day");
        page.getByLabel("Priority action").check();
        press("Save the finding");
        assertThat(page.locator("#finding-3").innerText()).contains("Deadline: within one working day");
    }

    private void splitTheFourth() {
        follow("Split finding 4");
        look("letter-split");
        press("Split the finding");
        assertThat(problems()).containsExactly("Choose with which words the second finding begins");
        page.getByLabel("Supervision is not always recorded.").check();
        press("Split the finding");
        assertThat(findings().count()).isEqualTo(6);
        assertThat(page.locator("#finding-5").innerText()).startsWith("Supervision is not always recorded.");
    }

    private void joinTheFourthAgain() {
        press("Join with the next (finding 4)");
        assertThat(findings().count()).isEqualTo(5);
    }

    private void removeTheLast() {
        follow("Remove finding 5");
        press("Remove the finding");
        assertThat(problems()).containsExactly("Give the reason");
        page.getByLabel("Why is it no finding of this letter?").fill("It repeats the one before.");
        press("Remove the finding");
        assertThat(findings().count()).isEqualTo(4);
    }

    private void addTheSalutation() {
        follow("Add a finding");
        look("letter-add");
        press("Add the finding");
        assertThat(problems()).containsExactly("Tick at least one sentence, or paste the words of the finding");
        page.getByLabel("Or paste its words").fill("Words that nobody wrote");
        press("Add the finding");
        assertThat(problems()).singleElement().asString().contains("not in the letter");
        page.getByLabel("Or paste its words").fill("Joan Pettifer");
        press("Add the finding");
        assertThat(findings().count()).isEqualTo(6);
    }

    private Locator findings() {
        return page.locator(".ft-findings__item");
    }

    private Locator buttons(String name) {
        return page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name));
    }
}
