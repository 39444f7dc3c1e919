package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import followthrough.web.BrowserTest;
import followthrough.web.letter.LetterSamples;
import followthrough.web.letter.PrintedSample;
import org.junit.jupiter.api.Test;

/** A printed letter with doubts of every kind, from the import over each of them to the issue, where nothing is open. */
class DoubtfulLetterBrowserTest extends BrowserTest {

    @Test
    void each_doubt_is_resolved_at_its_place_and_nothing_is_open_at_the_issue() {
        signIn(people.inspector("Tilda Marsh"));
        bringIn();
        var reference = address().replaceAll("/inspections/(.*)/letter/.*", "$1");
        assertThat(heading()).isEqualTo("Review and correct the letter");
        assertThat(doubts())
                .contains(
                        "This looks like a list",
                        "Nothing was recognised below the heading “Areas for priority action”",
                        "Finding 4: It has hardly a word",
                        "Finding 6: It ends in the middle of a sentence",
                        "2 sentences sound like a weakness");
        look("letter-doubtful");

        aListIsTaken();
        aFindingIsCorrectedAndOneRemoved();
        isRight("Nothing was recognised below");
        sentencesAreAccountedFor();
        assertThat(doubts()).isEmpty();
        look("letter-doubts-settled");
        press("Hand over for checking");

        signIn(people.inspector("Jory Penn"));
        visit("/inspections/" + reference + "/letter/check");
        assertThat(page.locator("main").innerText()).doesNotContain("Look at what is open");
        look("letter-doubts-check");
        press("Issue the letter");
        visit("/inspections/" + reference + "/letter");
        assertThat(page.locator("main").innerText())
                .contains("Records are kept late.", "Visits are not written down.", "Case files do not hold the")
                .doesNotContain("They are no findings");
    }

    private void bringIn() {
        var letter = doubtful(LetterSamples.about("Coventry City Council", LetterSamples.nextVisit()));
        visit("/letters/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", PrintedSample.of(letter)));
        press("Read the letter");
        page.getByLabel("Record this visit now").check();
        press("Continue");
        press("Continue");
    }

    private void aListIsTaken() {
        int before = page.locator(".ft-findings__item").count();
        press("They are 2 areas for improvement");
        assertThat(page.locator("main").innerText()).contains("The words are findings now, in their place below");
        assertThat(doubts()).doesNotContain("This looks like a list");
        assertThat(page.locator(".ft-findings__item").count()).isEqualTo(before + 2);
    }

    private void aFindingIsCorrectedAndOneRemoved() {
        var heading = page.locator(".ft-findings__item", new LocatorOptions().setHasText("Chronologies."));
        heading.getByText("Remove").click();
        page.locator("[name=reason]").fill("A heading");
        page.locator("main button[type=submit]").last().click();
        assertThat(doubts()).doesNotContain("hardly a word");
        isRight("ends in the middle of a sentence");
    }

    private void isRight(String doubt) {
        page.locator(".ft-obstacles li", new LocatorOptions().setHasText(doubt))
                .locator("form > button")
                .click();
        check();
        assertThat(doubts()).doesNotContain(doubt);
    }

    /** Two in one decision, and what an item that is listed as met says beside. */
    private void sentencesAreAccountedFor() {
        follow("2 sentences sound like a weakness and are in no finding");
        look("letter-doubtful-account");
        page.getByLabel("If to none").fill("Said of families whom nobody has seen yet");
        press("Account for what is ticked");
        page.locator("form[id^=looked-at] button").first().click();
        assertThat(page.locator("main").innerText()).contains("No sentence waits here.");
        follow("Back to the draft");
    }

    private static String doubtful(String letter) {
        return letter.replace("hold a chronology.", "hold the\n\nAreas for priority action")
                .replace("new staff.", "new staff. Their rota is inconsistent.")
                .replace("- Some assessments", "- Chronologies.\n- Some assessments")
                .replace(
                        "From the evidence gathered",
                        "Too few families know whom to call. Answers at night are too variable.\n\nPoints that arose\n\n"
                                + "- Records are kept late.\n- Visits are not written down.\n\nFrom the evidence gathered");
    }

    private String doubts() {
        var all = page.locator(".ft-obstacles");
        return all.count() == 0 ? "" : all.first().innerText();
    }
}
