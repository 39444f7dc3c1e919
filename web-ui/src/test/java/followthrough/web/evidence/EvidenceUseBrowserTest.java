package followthrough.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.evidence.Supporting;
import followthrough.plan.PlanReading;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An item is said to come from somewhere and to support something, and is replaced with a reason. */
class EvidenceUseBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void an_item_says_what_it_comes_from_and_supports_and_stands_beside_that() {
        var letter = TestCase.issued(application, "ESS", "Assessments are too slow.", "Plans are not reviewed.")
                .assigned();
        letter.planSigned(letter.area(1));
        var area = "/areas/" + letter.area(1);
        signIn(letter.lead);
        visit(area + "/evidence");
        describe("Dip sample of June", "Audit or dip sample");
        page.getByLabel("Link").fill("javascript:alert(1)");
        page.getByLabel("Who or what does it come from?").fill("Case audit team");
        press("Add this evidence");
        assertThat(problems())
                .containsExactly("Enter an address of the web that begins with https:// or http://,"
                        + " without a name or password in it");
        page.getByLabel("Link").fill("https://audits.example.org/june?page=2");
        page.getByLabel("Action 1: Train every social worker").check();
        page.getByLabel("Who answers for it?").selectOption("Owen Price");
        press("Add this evidence");
        look("evidence-with-details");
        assertThat(page.locator("main").innerText())
                .contains(
                        "another site: audits.example.org",
                        "Case audit team",
                        "Action 1: Train every social worker",
                        "Owen Price answers for it");
        assertThat(page.locator("a[href='https://audits.example.org/june?page=2']")
                        .getAttribute("rel"))
                .contains("noopener");
        visit(area + "/progress");
        assertThat(page.locator(".ft-progress").first().innerText()).contains("Dip sample of June");
        look("progress-supported");
        follow("Dip sample of June");
        follow("Say what it supports");
        page.getByLabel("Action 1: Train every social worker").uncheck();
        page.getByLabel("Measure 1").check();
        page.getByLabel(letter.inspection.value()).check();
        look("evidence-use");
        press("Save");
        assertThat(page.locator("main").innerText()).contains("Used in", "Inspection " + letter.inspection);
        look("evidence-item-used");
        visit(area + "/measures");
        assertThat(page.locator(".ft-measure").first().innerText()).contains("Dip sample of June");

        signIn(letter.officer);
        visit(area + "/evidence");
        assertThat(page.locator("main").innerText()).contains("Dip sample of June");
    }

    @Test
    void a_newer_version_takes_the_place_of_an_item_and_what_was_endorsed_stays() {
        var letter = TestCase.issued(application, "ESS", "Visits are late.").assigned();
        var area = letter.area(1);
        letter.planSigned(area).evidenceEndorsed(area);
        var library = letter.bean(EvidenceLibrary.class);
        var first = library.of(letter.actor(letter.lead), area).get(0);
        signIn(letter.lead);
        visit("/areas/" + area + "/evidence/" + first.id());
        follow("Replace this");
        look("evidence-replace");
        page.getByLabel("What is it?").fill("Audit of contacts, corrected");
        page.getByLabel("File")
                .setInputFiles(new FilePayload("audit.csv", "text/csv", "a;b".getBytes(StandardCharsets.UTF_8)));
        press("Replace the evidence");
        assertThat(problems()).hasSize(1);
        page.getByLabel("Why").fill("Two cases were counted twice");
        press("Replace the evidence");
        assertThat(page.locator("main").innerText()).contains("Audit of contacts, corrected", "audit.csv");
        follow("See the version before this one");
        look("evidence-replaced");
        assertThat(page.locator("main").innerText()).contains("Replaced: Two cases were counted twice");

        signIn(letter.inspector);
        visit("/areas/" + area + "/evidence");
        assertThat(page.locator("main").innerText())
                .contains("Audit of contacts")
                .doesNotContain("corrected", "counted twice", "Replaced");

        var newer = library.inUse(letter.actor(letter.lead), area).get(0);
        assertThat(newer.corrects()).isEqualTo(first.id());
        letter.bean(Gathering.class).offer(letter.actor(letter.lead), area);
        var director = letter.actor(letter.director);
        var seen = library.endorsement(director, area).orElseThrow().version();
        letter.bean(Endorsing.class).endorse(director, area, seen);
        visit("/areas/" + area + "/evidence");
        assertThat(page.locator("main").innerText()).contains("Audit of contacts, corrected");
    }

    @Test
    void what_is_missing_is_named_and_inspectors_see_what_was_frozen() {
        var letter = TestCase.issued(application, "ESS", "Plans are thin.").assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        var lead = letter.actor(letter.lead);
        var item = letter.evidenceAdded(area, "Register of training");
        var action = letter.bean(PlanReading.class)
                .stored(area)
                .orElseThrow()
                .actions()
                .get(0)
                .id();
        letter.bean(Supporting.class).use(lead, area, item, Set.of(action), Set.of());
        signIn(letter.lead);
        visit("/areas/" + area + "/evidence");
        assertThat(page.locator("main").innerText())
                .contains(
                        "The plan and what shows it",
                        "Something is missing in one line",
                        "There is no figure yet. No evidence stands behind it.");
        look("evidence-coverage");
        letter.evidenceEndorsed(area);
        letter.bean(Supporting.class).use(lead, area, item, Set.of(), Set.of());

        signIn(letter.inspector);
        visit("/areas/" + area + "/evidence");
        var row = page.locator("tr:has-text('Action 1: Train every social worker')");
        assertThat(row.innerText())
                .as("as it stood when it was endorsed")
                .contains("Register of training", "Not done")
                .doesNotContain("Gap");
        assertThat(page.locator("tr:has-text('Measure 1')").innerText())
                .contains("72 on", "No evidence stands behind it")
                .doesNotContain("no figure");
        look("evidence-coverage-inspector");

        signIn(letter.lead);
        visit("/areas/" + area + "/evidence");
        assertThat(row.innerText()).contains("Gap", "Nothing shows that it was done", "Not done");
    }

    private void describe(String title, String kind) {
        page.getByLabel("What is it?").fill(title);
        page.getByLabel(kind).check();
        page.getByLabel("Day").fill("1");
        page.getByLabel("Month").fill("9");
        page.getByLabel("Year").fill("2026");
    }
}
