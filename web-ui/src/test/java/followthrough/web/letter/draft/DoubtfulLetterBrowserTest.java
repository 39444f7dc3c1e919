package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.BrowserTest;
import followthrough.web.letter.LetterSamples;
import org.junit.jupiter.api.Test;

/** A letter with a list that the reader did not recognise, from the import over its doubt to the issue. */
class DoubtfulLetterBrowserTest extends BrowserTest {

    @Test
    void what_was_not_recognised_is_shown_first_and_one_press_makes_findings_of_it() {
        var visit = LetterSamples.nextVisit();
        signIn(people.inspector("Tilda Marsh"));
        visit("/letters/import");
        page.getByLabel("Or paste the letter").fill(doubtful(LetterSamples.about("Coventry City Council", visit)));
        press("Read the letter");
        page.getByLabel("Record this visit now").check();
        press("Continue");
        press("Continue");
        var reference = address().replaceAll("/inspections/(.*)/letter/.*", "$1");
        assertThat(heading()).isEqualTo("Review and correct the letter");
        int before = page.locator(".ft-findings__item").count();
        assertThat(doubts()).contains("This looks like a list", "Records are kept late.", "They are no findings");
        look("letter-doubtful");

        press("They are 2 areas for improvement");
        assertThat(page.locator("main").innerText()).contains("The words are findings now, in their place below");
        assertThat(doubts()).doesNotContain("This looks like a list");
        assertThat(page.locator(".ft-findings__item").count()).isEqualTo(before + 2);
        look("letter-doubt-settled");
        press("Hand over for checking");

        signIn(people.inspector("Jory Penn"));
        visit("/inspections/" + reference + "/letter/check");
        press("Issue the letter");
        visit("/inspections/" + reference + "/letter");
        assertThat(page.locator("main").innerText()).contains("Records are kept late.", "Visits are not written down.");
    }

    private static String doubtful(String letter) {
        return letter.replace(
                "From the evidence gathered",
                "Points that arose\n\n- Records are kept late.\n- Visits are not written down.\n\nFrom the evidence gathered");
    }

    private String doubts() {
        var all = page.locator(".ft-obstacles");
        return all.count() == 0 ? "" : all.first().innerText();
    }
}
