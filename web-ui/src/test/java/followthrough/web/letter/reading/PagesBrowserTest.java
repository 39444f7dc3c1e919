package followthrough.web.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.web.BrowserTest;
import followthrough.web.TestPerson;
import followthrough.web.letter.LetterSamples;
import followthrough.web.letter.PrintedSample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A printed letter: read, reviewed on its pages, issued, and found again from the area. */
class PagesBrowserTest extends BrowserTest {

    private static final Body KINGSMERE = new Body("BRE");

    private static final String SEEN_ALONE =
            "Children seen alone at weekends were too often not told what schools or nurses said.";

    @Autowired
    Inspecting inspecting;

    @Test
    void a_pdf_is_reviewed_on_its_pages_and_each_finding_leads_back_to_its_line() {
        var tom = people.inspector("Tom Brandt");
        var joan = people.inspector("Joan Pettifer");
        var firstDay = LetterSamples.nextVisit();
        var reference = inspecting.recordVisit(
                tom.actor(firstDay),
                new VisitDetails(KINGSMERE, "ucra", firstDay, firstDay.plusDays(1), Set.of(), CaseStart.HISTORY));
        signIn(tom);
        importPdf(reference, firstDay);
        assertThat(heading()).isEqualTo("Review and correct the letter");
        assertThat(picture()).isEqualTo("image/png");
        assertThat(page.locator("main .govuk-summary-list").textContent())
                .containsSubsequence("Asks for a statement by", "14 July 2012");
        look("pages-draft");

        correctTheDayOfTheStatement(reference);
        findingsAreMarkedAndPicked();
        correctTheLast();
        looseSentencesAreAccountedFor(reference);
        addFromTheLines();
        press("Hand over for checking");

        signIn(joan);
        visit("/inspections/" + reference + "/letter/check");
        look("pages-check");
        press("Issue the letter");
        assertThat(heading()).isEqualTo("Letter issued");

        followBack(people.director("Dana Okafor", "BRE"), reference);
        followedByNobodyElse(reference);
    }

    private void importPdf(InspectionReference reference, LocalDate firstDay) {
        visit("/inspections/" + reference + "/letter/import");
        var text = LetterSamples.about("London Borough of Brent", firstDay)
                .replace("within one working day.", "at once. Recording is inconsistent.")
                .replace(
                        "From the evidence",
                        "You should submit an action plan by 14 July 2012. The quality of out-of-hours responses is too variable.\n\nTransport is poor in some villages. "
                                + SEEN_ALONE + "\n\n" + "From the evidence");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", PrintedSample.of(text)));
        press("Read the letter");
    }

    private void correctTheDayOfTheStatement(InspectionReference reference) {
        visit("/inspections/" + reference + "/letter/draft/facts");
        assertThat(page.locator("[name='statementDueOn.day']").inputValue()).isEqualTo("14");
        page.locator("[name='statementDueOn.day']").fill("16");
        look("pages-facts");
        press("Save");
        assertThat(page.locator("main .govuk-summary-list").textContent()).contains("16 July 2012");
    }

    /** By mouse in the letter, by its link in the list; the text is the pages' twin. */
    private void findingsAreMarkedAndPicked() {
        assertThat(page.locator(".ft-box rect").count()).isGreaterThanOrEqualTo(5);
        page.locator(".ft-box[data-finding='3'] rect").first().click();
        assertThat(page.locator("#finding-3").getAttribute("class")).contains("ft-findings__item--picked");
        assertThat(page.locator(".ft-box--picked").getAttribute("data-finding")).isEqualTo("3");
        page.locator("#finding-5 .ft-findings__acts a").first().click();
        assertThat(page.locator(".ft-box--picked").getAttribute("data-finding")).isEqualTo("5");
        page.locator("#view-text").check();
        assertThat(page.locator(".ft-letter--pages").isVisible()).isFalse();
        assertThat(page.locator(".ft-mark--picked").innerText()).contains("Case files do not hold a chronology.");
        page.reload();
        assertThat(page.locator(".ft-letter--words").isVisible()).isTrue();
        look("pages-text-twin");
        page.locator("#view-pages").check();
        check();
    }

    private void correctTheLast() {
        follow("Correct finding 5");
        look("pages-finding");
        page.getByLabel("Priority action").check();
        press("Save the finding");
        assertThat(page.locator("#finding-5").innerText()).contains("page 2");
        assertThat(page.locator("#mark").getAttribute("data-finding")).isEqualTo("5");
    }

    private void looseSentencesAreAccountedFor(InspectionReference reference) {
        var address = "/inspections/" + reference + "/letter/draft/account";
        visit(address);
        assertThat(loose().allInnerTexts())
                .containsExactly(
                        SEEN_ALONE,
                        "The quality of out-of-hours responses is too variable.",
                        "Transport is poor in some villages.");
        oneSpeaksOfAFinding();
        assertThat(page.locator(".ft-loose").count()).isPositive();
        assertThat(page.locator("main").innerText())
                .contains("One finding that needs no work sounds like a weakness", "Recording is inconsistent.");
        look("pages-account");
        press("It is right as it is (finding 2)");
        assertThat(address()).endsWith("/letter/draft/account");
        assertThat(page.locator("main").innerText()).doesNotContain("that needs no work");
        follow("Set it aside (Transport is poor in some villages.)");
        press("Set it aside");
        assertThat(problems()).containsExactly("Give the reason");
        page.getByLabel("Why is it no finding of this letter?").fill("It is about the villages.");
        press("Set it aside");
        assertThat(page.locator("main").innerText()).contains("2 sentences were set aside", "about the villages");
        takeBack("Transport is poor in some villages.");
        assertThat(loose().count()).isEqualTo(2);
        manyAreDecidedAtOnce();
        follow("Make it a finding (The quality of out-of-hours responses is too variable.)");
        assertThat(page.getByLabel("The words of the finding").inputValue())
                .isEqualTo("The quality of out-of-hours responses is too variable.");
        press("Add the finding");
        visit(address);
        assertThat(page.locator("main").innerText()).contains("No sentence waits here.");
        look("pages-accounted");
    }

    /** By paragraph one alone is set aside with its reason; what is refused keeps its ticks and words. */
    private void manyAreDecidedAtOnce() {
        follow("All at once");
        assertThat(page.locator("#group-0").innerText()).isEqualTo("All of them");
        press("Account for what is ticked");
        assertThat(problems())
                .containsExactly("Choose the finding that they belong to, or say why they are no findings");
        page.getByLabel("If to none").fill("It is about the villages.");
        press("Account for what is ticked");
        assertThat(page.locator("main").innerText()).contains("3 sentences were set aside");
        takeBack("Transport is poor in some villages.");
        takeBack("The quality of out-of-hours responses is too variable.");
        follow("By paragraph");
        look("pages-paragraphs");
        var villages = page.locator("form[id^=form-group]").last();
        villages.getByLabel("If to none").fill("It is about the villages.");
        villages.getByLabel("Which finding").selectOption(new SelectOption().setIndex(1));
        villages.getByRole(AriaRole.BUTTON).click();
        assertThat(problems()).containsExactly("Choose a finding or give a reason, not both");
        assertThat(villages.getByLabel("If to none").inputValue()).isEqualTo("It is about the villages.");
        villages.getByLabel("Which finding").selectOption("");
        villages.getByRole(AriaRole.BUTTON).click();
        assertThat(page.url()).endsWith("account?by=paragraph#group-1");
        assertThat(page.locator("main").innerText()).contains("2 sentences were set aside");
    }

    private void takeBack(String sentence) {
        page.locator("#form-aside").getByLabel(sentence).check();
        press("Take back what is ticked");
    }

    /** It is shown with the finding on every page of its area. */
    private void oneSpeaksOfAFinding() {
        look("pages-belonging");
        assertThat(page.locator("#proposed").innerText()).contains("Supervision is not always recorded.");
        assertThat(page.getByLabel(SEEN_ALONE).isChecked())
                .as("two rare words are chosen beforehand")
                .isTrue();
        press("They belong to finding 4");
        assertThat(page.locator("main").innerText())
                .contains("The sentences belong to the finding", "It belongs to a finding, and is shown with it");
        assertThat(loose().count()).isEqualTo(2);
    }

    /** By the keys alone: to the page, down to the salutation, the first and the last line. */
    private void addFromTheLines() {
        follow("Back to the draft");
        follow("Add a finding");
        look("pages-add");
        assertThat(page.locator(".ft-lines").count()).isEqualTo(1);
        press("Next page");
        assertThat(page.locator(".ft-turn__at").innerText()).isEqualTo("Page 2 of 2");
        page.locator(".ft-lines").focus();
        for (var key : List.of("End", "Enter", "ArrowUp", "Enter"))
            page.keyboard().press(key);
        assertThat(page.getByLabel("The words of the finding").inputValue())
                .isEqualTo("Joan Pettifer Her Majesty's Inspector");
        press("Page before");
        assertThat(page.getByLabel("The words of the finding").inputValue())
                .isEqualTo("Joan Pettifer Her Majesty's Inspector");
        press("Show the next page as well");
        look("pages-add-two");
        page.locator(".ft-lines").first().locator(".ft-pick").last().click();
        page.locator(".ft-lines").last().locator(".ft-pick").first().click();
        assertThat(page.locator(".ft-pick[aria-selected=true]").count()).isEqualTo(2);
        page.locator(".ft-pick").first().click();
        page.locator(".ft-pick").nth(1).click();
        assertThat(page.locator(".ft-pick[aria-selected=true]").count()).isEqualTo(2);
        check();
        page.locator("input[value=STRENGTH]").check();
        press("Add the finding");
        assertThat(page.locator(".ft-findings__item").count()).isEqualTo(7);
    }

    private void followBack(TestPerson dana, InspectionReference reference) {
        signIn(dana);
        visit("/inspections/" + reference + "/statement");
        assertThat(page.locator("main").innerText())
                .contains("16 July 2012", "The letter names this day. The rule would give");
        visit("/areas/" + reference.area(2) + "/plan");
        var words = page.locator(".ft-finding__words").innerText();
        page.locator(".ft-finding__letter").click();
        check();
        assertThat(heading()).startsWith("Where the letter says it: ");
        assertThat(picture()).isEqualTo("image/png");
        assertThat(page.locator(".ft-page__caption").innerText()).contains("Page 1 of 2");
        var picture = page.locator(".ft-page__picture").boundingBox();
        var marked = page.locator("#mark rect").first().boundingBox();
        assertThat(marked.y).isBetween(picture.y, picture.y + picture.height);
        assertThat(page.locator(".ft-mark--picked").innerText().replaceAll("\\s+", " "))
                .isEqualTo(words);
        look("pages-thread");
        follow("Back to where you came from");
        assertThat(address()).isEqualTo("/areas/" + reference.area(2) + "/plan");
        visit("/areas/" + reference.area(2) + "/letter?from=//elsewhere.example");
        follow("Read the whole letter");
        assertThat(page.locator("#mark").count()).isEqualTo(1);
        look("pages-issued");
    }

    private void followedByNobodyElse(InspectionReference reference) {
        signIn(people.director("Eve Marsh", "SAN"));
        for (var address : List.of(
                "/areas/" + reference.area(2) + "/letter",
                "/areas/" + reference.area(2) + "/letter/pages/1",
                "/inspections/" + reference + "/letter/pages/1")) {
            assertThat(page.navigate(address).status()).isEqualTo(404);
        }
    }

    private Locator loose() {
        return page.locator(".ft-findings--loose .ft-findings__words");
    }

    /** What the first picture of the page is, once it is there. */
    private String picture() {
        var shown = page.locator(".ft-page__picture").first();
        shown.evaluate("picture => picture.decode()");
        return (String) shown.evaluate(
                "picture => fetch(picture.currentSrc).then(answer => answer.headers.get('content-type'))");
    }
}
