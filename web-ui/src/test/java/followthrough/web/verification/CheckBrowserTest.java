package followthrough.web.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.SelfAssessment;
import followthrough.shared.InspectionReference;
import followthrough.verification.Sustaining;
import followthrough.verification.VerdictDrafting;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CheckBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void an_inspector_checks_every_area_and_the_authority_learns_it_with_the_letter() {
        var letter = TestCase.issued(application, "COR", "Thresholds are not understood.", "Plans are not reviewed.")
                .assigned();
        letter.planSigned(letter.area(1)).figureRecorded(letter.area(1)).evidenceOffered(letter.area(1));
        var offered = letter.bean(EvidenceLibrary.class).stored(letter.area(1)).orElseThrow();
        letter.bean(Endorsing.class)
                .endorse(
                        letter.actor(letter.director),
                        letter.area(1),
                        offered.version(),
                        "",
                        SelfAssessment.Said.PARTLY_MET);
        letter.planSigned(letter.area(2)).evidenceOffered(letter.area(2));
        var visit = letter.reinspected("Something else needs work.");
        signIn(letter.inspector);
        visit("/inspections/" + letter.inspection);
        assertThat(page.locator(".ft-stages").innerText()).doesNotContain("left out");
        visit("/inspections/" + visit + "/checks");
        assertThat(page.locator("main").innerText()).contains("0 of 2 areas checked");
        look("checks");
        follow("Check the next area");
        assertThat(page.locator("main").innerText()).contains("Children get help early", "18 of 20 at the right level");
        look("check");

        press("Save the verdict");
        assertThat(problems()).containsExactly("Choose what you found");
        page.getByLabel("Met", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        press("Save the verdict");
        assertThat(problems())
                .containsExactly("Say why", "Choose the evidence that “met” rests on, or quote the letter");
        look("check-refused");
        page.getByLabel("Why?").fill("Contacts are at the right level");
        page.getByLabel("Audit of contacts").check();
        press("Save the verdict");
        assertThat(page.url()).endsWith("/checks#" + letter.area(1));
        assertThat(page.locator("main").innerText()).contains("1 of 2 areas checked", "Given by Ines Ward");
        look("checks-begun");
        follow("Check the next area");
        assertThat(page.locator("main").innerText()).contains("Nothing was offered: no evidence");
        writeAtOnce(letter, visit);
        page.getByLabel("Not met").check();
        page.getByLabel("Why?").fill("Nothing has changed");
        page.getByLabel("A sentence of the later letter that it rests on").fill("Something else is fine.");
        press("Save the verdict");
        assertThat(problems()).singleElement().asString().contains("These words are not in the letter");
        page.getByLabel("These words are not in the letter: keep them").check();
        press("Save the verdict");
        assertThat(page.locator("main").innerText()).contains("2 of 2 areas checked", "Every area has its verdict");
        look("checks-done");
        correctTheVerdictOn(letter.area(2) + "/check/" + visit);
        visit("/areas/" + letter.area(1) + "/check/" + visit);
        assertThat(page.locator("main").innerText()).contains("Not published yet");
        look("check-given");

        signIn(letter.director);
        visit("/areas/" + letter.area(1) + "/verdict");
        assertThat(page.locator("main").innerText()).contains("No verdict is known yet");
        assertThat(visit("/areas/" + letter.area(1) + "/check/" + visit)).isEqualTo(404);

        letter.issue(visit);
        letter.bean(Sustaining.class).ask(letter.area(1), 90, letter.today().plusDays(90));
        visit("/areas/" + letter.area(1) + "/verdict");
        assertThat(page.locator("main").innerText())
                .contains(
                        "Contacts are at the right level",
                        "the authority had said of itself: Partly met",
                        "worse than the inspectors found it");
        look("verdict");
        follow("Say whether it has lasted 90 days after the verdict");
        press("Confirm");
        assertThat(problems()).containsExactly("Choose whether it has lasted");
        look("sustained");
        visit("/areas/" + letter.area(2));
        assertThat(page.locator("main").innerText()).contains("Not met");
        visit("/areas/" + letter.area(2) + "/verdict");
        page.getByText("What it said before it was corrected").click();
        assertThat(page.locator("main").innerText())
                .contains("I quoted from memory", "Something else is fine.")
                .doesNotContain("Corrected by");
        look("verdict-corrected");
        page.locator(".ft-finding__letter").last().click();
        check();
        assertThat(page.locator(".ft-mark--picked").innerText()).isEqualTo("Something else needs work.");
        assertThat(page.locator("#mark rect").count()).isEqualTo(1);
        visit("/areas/" + letter.area(2) + "/history");
        look("area-history");
        correctThePublishedVerdict(letter, visit);
        callThePublishedVisitOff(letter, visit);
    }

    /** What another one writes where the cursor stands is told, and not replaced. */
    private void writeAtOnce(TestCase letter, InspectionReference visit) {
        var drafting = letter.bean(VerdictDrafting.class);
        var other = letter.actor(letter.second);
        page.getByLabel("Why?").focus();
        drafting.keep(other, letter.area(2), visit, 0, Map.of("reason", "Seen by Samir"));
        page.evaluate("document.querySelector('input[name=outcome][value=PARTLY_MET]').click()");
        page.locator(".ft-autosave:has-text('Saved')").waitFor();
        page.keyboard().type("Mine");
        page.locator(".ft-clash").waitFor();
        assertThat(page.locator(".ft-clash").innerText()).contains("Seen by Samir");
        assertThat(drafting.of(other, letter.area(2), visit).field("reason")).isEqualTo("Seen by Samir");
        look("check-clash");
        page.getByText("Keep mine").click();
        page.locator(".ft-clash").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(drafting.of(other, letter.area(2), visit).field("reason")).isEqualTo("Mine");
    }

    private void correctThePublishedVerdict(TestCase letter, InspectionReference visit) {
        for (var other : List.of(letter.director, letter.second)) {
            signIn(other);
            visit("/areas/" + letter.area(2) + "/verdict");
            assertThat(page.locator("main").innerText()).doesNotContain("Correct this verdict");
            visit("/inspections/" + visit);
            assertThat(page.locator("main").innerText()).doesNotContain("Correct a published verdict");
        }
        visit("/areas/" + letter.area(2) + "/check/" + visit);
        assertThat(page.locator("main").innerText())
                .contains("Ines Ward, who gave this verdict and leads the visit, can correct it");
        signIn(letter.inspector);
        visit("/inspections/" + visit);
        follow("Correct a published verdict");
        visit("/areas/" + letter.area(2) + "/verdict");
        page.getByText("Correct this verdict").click();
        check();
        page.getByLabel("Partly met").check();
        page.getByLabel("Why is the verdict before wrong?").fill("The first page was misread");
        press("Ask a second person to correct it");
        assertThat(page.locator("main").innerText())
                .contains("Your proposal is with a second person", "Correct the published verdict");
        signIn(letter.director);
        visit("/areas/" + letter.area(2) + "/verdict");
        assertThat(page.locator("main").innerText()).doesNotContain("Partly met");

        signIn(letter.second);
        visit("/inspections/" + visit + "/changes");
        follow("Correct the published verdict on " + letter.area(2));
        assertThat(page.locator("main").innerText()).contains("As published", "Partly met", "Not met");
        assertThat(page.locator("main del").count()).as("nobody agreed yet").isZero();
        look("verdict-decide");
        press("Correct the verdict");

        signIn(letter.director);
        visit("/areas/" + letter.area(2) + "/verdict");
        assertThat(page.locator("main").innerText())
                .contains("Partly met", "Corrected after it was published", "The first page was misread");
        assertThat(page.locator("main del").first().innerText()).isEqualTo("Not met");
        look("verdict-published-corrected");
        visit("/areas/" + letter.area(2));
        assertThat(page.locator("main del").innerText()).isEqualTo("Not met");
    }

    private void callThePublishedVisitOff(TestCase letter, InspectionReference visit) {
        signIn(letter.inspector);
        visit("/inspections/" + visit + "/cancel");
        page.getByLabel("Why is it called off?").fill("Recorded for the wrong council");
        press("Ask a second person to call it off");
        signIn(letter.second);
        visit("/inspections/" + visit + "/changes");
        follow("Call off the inspection, whose letter is published");
        assertThat(page.locator("main").innerText())
                .contains("Area " + letter.area(1) + ", on which it had the last word");
        look("call-off-decide");
        press("Call the inspection off");
        visit("/inspections/" + visit);
        assertThat(page.locator("main").innerText())
                .contains(
                        "It was agreed that the visit is called off: Recorded for the wrong council",
                        "The correction of a published verdict was agreed: The first page was misread");
        look("called-off");
        signIn(letter.director);
        for (var area : List.of(letter.area(1), letter.area(2))) {
            marksItsVerdict("/areas/" + area);
            marksItsVerdict("/areas/" + area + "/verdict");
            saysThatItIsCalledOff("/areas/" + area + "/history");
        }
        marksItsVerdict("/areas/" + letter.area(2) + "/history");
        look("area-history-called-off");
        saysThatItIsCalledOff("/inspections/" + visit + "/letter");
        look("letter-called-off");
        saysThatItIsCalledOff("/areas/" + letter.area(2) + "/verdict/" + visit + "/letter");
        signIn(letter.inspector);
        saysThatItIsCalledOff("/inspections/" + visit + "/checks");
        marksItsVerdict("/areas/" + letter.area(2) + "/check/" + visit);
    }

    private void marksItsVerdict(String address) {
        visit(address);
        check();
        assertThat(page.locator("main").innerText().toLowerCase(Locale.UK))
                .as(address)
                .contains("of a visit that was called off on");
        assertThat(page.locator("main del").count()).as(address).isPositive();
    }

    private void saysThatItIsCalledOff(String address) {
        visit(address);
        assertThat(page.locator("main").innerText()).as(address).contains("was called off on");
    }

    private void correctTheVerdictOn(String address) {
        visit("/areas/" + address);
        assertThat(page.locator("main").innerText().toLowerCase(Locale.UK)).contains("not the letter’s words");
        follow("Correct this verdict");
        page.getByLabel("A sentence of the later letter that it rests on").fill("Something else needs work.");
        press("Save the corrected verdict");
        assertThat(problems()).containsExactly("Say why");
        look("verdict-correct");
        page.getByLabel("Why is the verdict before wrong?").fill("I quoted from memory");
        press("Save the corrected verdict");
        assertThat(page.locator("main").innerText()).contains("is corrected", "Something else needs work.");
    }
}
