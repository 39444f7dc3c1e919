package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.TestPerson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** What real people do in the browser, one verb each; every page they come to is checked for barriers. */
abstract class Journey extends BrowserTest {

    private static final Path LETTERS = Path.of("../../shared/letters");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeEach
    void bePatientButNotFor30Seconds() {
        page.setDefaultTimeout(10_000);
    }

    /** In a history every act has its own day: that of the last thing that was entered. */
    private LocalDate happened = LocalDate.EPOCH;

    private void happening(LocalDate day) {
        if (day.isAfter(happened)) happened = day;
    }

    /** Says what stood on the page where the button was missed. */
    @Override
    protected void press(String button) {
        if (field("happenedOn.day").count() > 0
                && field("happenedOn.day").inputValue().isEmpty()) date("happenedOn", happened);
        try {
            super.press(button);
        } catch (TimeoutError missed) {
            throw new AssertionError("no button \"" + button + "\" at " + address() + ":\n" + main(), missed);
        }
    }

    /** One of the real letters, which stand beside the repository and never in it. */
    static Path realLetter(String name) {
        var letter = LETTERS.resolve(name);
        if (Files.notExists(letter)) System.out.println("NOT TESTED: there is no " + letter.toAbsolutePath());
        Assumptions.assumeTrue(Files.exists(letter), "the real letters are not here");
        return letter;
    }

    TestPerson inspector(String name) {
        return people.someone(name, Role.INSPECTOR, Body.INSPECTORATE);
    }

    /** Records a visit of the past that answers these inspections, and hands back its reference. */
    String recordPastVisit(Body authority, String framework, LocalDate first, LocalDate last, String... answers) {
        visit("/inspections/new");
        if (field("authority").isVisible()) field("authority").selectOption(authority.code());
        field("framework").selectOption(framework);
        date("firstDay", first);
        date("lastDay", last);
        happening(last);
        page.getByLabel("It is history: only keep it").check();
        press("Continue");
        if (address().contains("/inspections/new")) {
            for (var box : page.locator("input[name='answers']").all())
                box.setChecked(List.of(answers).contains(box.inputValue()));
            press("Record the visit");
        }
        assertThat(address()).startsWith("/inspections/" + authority.code() + "-" + first.getYear());
        return address().substring("/inspections/".length());
    }

    /** Uploads the letter of a visit; what the reader asks about is answered with yes. */
    void importLetter(String visit, Path letter) {
        visit("/inspections/" + visit + "/letter/import");
        field("file").setInputFiles(letter);
        readLetter(visit);
    }

    void importLetter(String visit, String text) {
        visit("/inspections/" + visit + "/letter/import");
        field("text").fill(text);
        readLetter(visit);
    }

    private void readLetter(String visit) {
        press("Read the letter");
        if (address().contains("/confirm")) {
            if (field("sure").count() > 0) field("sure").check();
            press("Use this letter for " + visit);
        }
        assertThat(heading()).isEqualTo("Review and correct the letter");
    }

    void handOver(String visit) {
        visit("/inspections/" + visit + "/letter/draft");
        press("Hand over for checking");
        assertThat(heading()).isEqualTo("Handed over for checking");
    }

    /** Of a report that bears no date. */
    void handOver(String visit, LocalDate dated) {
        handOver(visit, "dated", dated);
    }

    /** With the day that it bears, or that of its publication. */
    void handOver(String visit, String which, LocalDate day) {
        visit("/inspections/" + visit + "/letter/draft");
        follow("Enter the date of the letter");
        date(which, day);
        press("Save");
        handOver(visit);
    }

    void checkAndIssue(String visit) {
        visit("/inspections/" + visit + "/letter/check");
        if (field("sure").count() > 0) field("sure").check();
        if (field("looked").count() > 0) field("looked").check();
        var recorded = page.locator("button:has-text('Record the letter')").count() > 0; // by letter recorders
        press(recorded ? "Record the letter" : "Issue the letter");
        assertThat(heading()).isEqualTo(recorded ? "Letter recorded" : "Letter issued");
    }

    /** Confirms receipt and gives the areas to these leads in turn. */
    void assign(String inspection, LocalDate receivedOn, TestPerson... leads) {
        visit("/inspections/" + inspection + "/assign");
        date("receivedOn", receivedOn);
        happening(receivedOn);
        var selects = page.locator("select[name^='areas[']").all();
        for (int i = 0; i < selects.size(); i++)
            selects.get(i).selectOption(leads[i % leads.length].id().toString());
        press("Confirm receipt and give out the areas");
    }

    /** Writes a whole plan with one action and one measure, and hands it in. */
    void writePlan(String area, String action, TestPerson owner, LocalDate due) {
        visit("/areas/" + area + "/plan/edit");
        field("outcome").fill("Children get the right help sooner than they did before.");
        if (field("actions[0].description").count() == 0) press("Add another action");
        field("actions[0].description").fill(action);
        field("actions[0].owner").selectOption(owner.id().toString());
        date("actions[0].due", due);
        if (field("measures[0].description").count() == 0) press("Add another measure");
        field("measures[0].description").fill("Cases in which this was found in a monthly reading of twenty");
        field("measures[0].unit").fill("of 20");
        field("measures[0].baseline").fill("11");
        field("measures[0].target").fill("19");
        press("Hand in for signature");
        assertThat(problems()).isEmpty();
    }

    /** The same plan out of the authority's own spreadsheet. */
    void bringInPlan(String area, String action, TestPerson owner, LocalDate due) {
        visit("/areas/" + area + "/plan/import");
        field("file")
                .setInputFiles(new FilePayload("plan.xlsx", "application/octet-stream", sheet(action, owner, due)));
        press("Read the file");
        press("Take 1 row into the plan");
        field("outcome").fill("Children get the right help sooner than they did before.");
        press("Hand in for signature");
        assertThat(problems()).isEmpty();
    }

    private static byte[] sheet(String action, TestPerson owner, LocalDate due) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Excel", "16.0")) {
            var sheet = workbook.newWorksheet("Improvement plan");
            var headings =
                    List.of("Ref", "Action required", "Lead officer", "Timescale", "Success criteria", "Baseline");
            for (int i = 0; i < headings.size(); i++) sheet.value(2, i, headings.get(i));
            var cells = List.of("1.1", action, owner.email(), "", "Cases in which a monthly reading found this", "11");
            for (int i = 0; i < cells.size(); i++) sheet.value(3, i, cells.get(i));
            sheet.value(3, 3, due);
            sheet.style(3, 3).format("d mmm yyyy").set();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    void signOff(String area) {
        visit("/areas/" + area + "/plan/sign-off");
        field("declared").check();
        press("Sign off the plan");
        assertThat(problems()).isEmpty();
    }

    void returnPlan(String area, TestPerson author, String comments) {
        visit("/areas/" + area + "/plan/sign-off");
        field("comments").fill(comments);
        press("Return to " + author.name() + " with comments");
        assertThat(problems()).isEmpty();
    }

    void addEvidence(String area, String title, LocalDate dated) {
        visit("/areas/" + area + "/evidence");
        field("title").fill(title);
        page.locator("input[name='kind'][value='OUTCOME']").check();
        date("dated", dated);
        happening(dated);
        field("statement").fill("Seventeen of twenty cases that were read showed it, after eleven in the spring.");
        press("Add this evidence");
        assertThat(problems()).isEmpty();
    }

    void offerEvidence(String area) {
        visit("/areas/" + area + "/evidence/offer");
        press("Offer this evidence for endorsement");
    }

    /** Brings a figure for the only measure of the plan. */
    void recordFigure(String area, String figure, LocalDate dated) {
        visit("/areas/" + area + "/measures");
        date("dated", dated);
        happening(dated);
        field("figure").fill(figure);
        field("source").fill("Reading of twenty cases");
        press("Record the figure");
        assertThat(problems()).isEmpty();
    }

    void endorseEvidence(String area) {
        visit("/areas/" + area + "/evidence/endorse");
        page.locator("input[name='self'][value='MET']").check();
        page.getByLabel("I have looked at this evidence").check();
        press("Endorse this evidence");
        assertThat(problems()).isEmpty();
    }

    /** Gives a verdict that rests on all endorsed evidence there is, or else on the quoted sentence. */
    void check(String area, String visit, String outcome, String quotation) {
        visit("/areas/" + area + "/check/" + visit);
        page.locator("input[name='outcome'][value='" + outcome + "']").check();
        field("ends").setChecked(!outcome.equals("NOT_EXAMINED"));
        field("reason").fill("Seen in the cases that were read and heard from the staff we met.");
        for (var box : page.locator("input[name='evidence']").all()) box.check();
        field("quotation").fill(quotation);
        field("page").fill(quotation.isEmpty() ? "" : "1");
        press("Save the verdict");
        if (field("notInLetter").count() > 0) { // the visit's letter is not here yet
            field("notInLetter").check();
            press("Save the verdict");
        }
        assertThat(problems()).isEmpty();
    }

    Locator field(String name) {
        return page.locator("[name='" + name + "']:not([type='hidden'])");
    }

    void date(String name, LocalDate day) {
        field(name + ".day").fill("" + day.getDayOfMonth());
        field(name + ".month").fill("" + day.getMonthValue());
        field(name + ".year").fill("" + day.getYear());
    }

    /** Looks again until the installation has done its own part. */
    void awaitOn(String address, String words) {
        var end = Instant.now().plus(PATIENCE);
        do {
            visit(address);
            if (page.locator("main").innerText().contains(words)) return;
            page.waitForTimeout(250);
        } while (Instant.now().isBefore(end));
        assertThat(page.locator("main").innerText()).contains(words);
    }

    /** The areas that the page leads to, in its order. */
    List<String> areasOnPage() {
        return page.locator("main a[href^='/areas/']").all().stream()
                .map(link -> link.getAttribute("href").substring("/areas/".length()))
                .filter(area -> !area.contains("/"))
                .distinct()
                .toList();
    }

    String main() {
        return page.locator("main").innerText();
    }

    static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 4);
    }
}
