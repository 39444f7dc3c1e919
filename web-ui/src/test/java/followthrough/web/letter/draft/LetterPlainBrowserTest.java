package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.document.process.DocumentReading;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import followthrough.web.BrowserTest;
import followthrough.web.KeysAlone;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.area.TestCase;
import followthrough.web.letter.LetterSamples;
import followthrough.web.letter.PrintedSample;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A letter is reviewed without a script, with the keys alone, and while others are still being read. */
class LetterPlainBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Inspecting inspecting;

    @Autowired
    DocumentReading documents;

    @Test
    void a_letter_is_reviewed_without_a_script() {
        var reference = visitOf(people.inspector("Tom Brandt"), "BRS");
        var state = page.context().storageState();
        try (var plain = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(page.url().replaceAll("(?<=\\d)/.*", ""))
                        .setJavaScriptEnabled(false)
                        .setStorageState(state))) {
            var scriptless = plain.newPage();
            importWithout(scriptless, reference);
            link(scriptless, "Show in the letter (finding 3)");
            assertThat(scriptless.locator(".ft-box--picked").getAttribute("data-finding"))
                    .isEqualTo("3");

            link(scriptless, "Split finding 4");
            scriptless.getByLabel("Supervision is not always recorded.").check();
            button(scriptless, "Split the finding");
            assertThat(findings(scriptless)).isEqualTo(6);
            button(scriptless, "Join with the next (finding 4)");
            assertThat(findings(scriptless)).isEqualTo(5);

            link(scriptless, "Correct finding 3");
            scriptless.getByLabel("Priority action").check();
            button(scriptless, "Save the finding");
            link(scriptless, "Remove finding 5");
            scriptless.getByLabel("Why is it no finding of this letter?").fill("It repeats the one before.");
            button(scriptless, "Remove the finding");
            assertThat(findings(scriptless)).isEqualTo(4);

            addFromTwoPages(scriptless);
            button(scriptless, "Hand over for checking");
            assertThat(scriptless.locator("h1").innerText()).isEqualTo("Handed over for checking");
        }
    }

    private void importWithout(Page scriptless, InspectionReference reference) {
        scriptless.navigate("/inspections/" + reference + "/letter/import");
        scriptless.locator("input[type=file]").setInputFiles(pdf("Bristol City Council"));
        named(scriptless, AriaRole.BUTTON, "Read the letter").click();
        scriptless.waitForURL(Pattern.compile(".*/letter/(draft|import/confirm)"));
        if (scriptless.url().endsWith("confirm")) button(scriptless, "Use this letter for " + reference);
        assertThat(scriptless.locator("h1").innerText()).isEqualTo("Review and correct the letter");
    }

    /** A tick on the first page is kept while the second is turned to, and can be seen and taken back there. */
    private static void addFromTwoPages(Page scriptless) {
        link(scriptless, "Add a finding");
        assertThat(scriptless.locator(".ft-letter--pages").isVisible()).isFalse();
        var first = scriptless.locator("input[name=sentences]").first();
        var ticked = "#" + first.getAttribute("id");
        first.check();
        button(scriptless, "Next page");
        assertThat(scriptless.locator("main").innerText()).contains("Ticked on other pages", "Page 2 of 2");
        assertThat(scriptless.locator(ticked).isChecked()).isTrue();
        scriptless.locator("input[name=sentences]").last().check();
        button(scriptless, "Add the finding");
        assertThat(scriptless.locator("main").innerText()).contains("The finding is added");
        assertThat(findings(scriptless)).isEqualTo(5);
    }

    @Test
    void a_letter_is_corrected_and_handed_over_with_the_keys_alone() {
        var tom = people.inspector("Tom Brandt");
        var reference = visitOf(tom, "DBS");
        visit("/inspections/" + reference + "/letter/import");
        page.getByLabel("Or paste the letter").fill(LetterSamples.about("Derbyshire County Council", day));
        keyTo("Read the letter");
        assertThat(heading()).isEqualTo("Review and correct the letter");

        keyTo("Correct finding 3");
        tabTo("Deadline that the letter states");
        page.keyboard().type("within one working day");
        leads(page, () -> page.keyboard().press("Enter"));
        assertThat(page.locator("#finding-3").innerText()).contains("Deadline: within one working day");

        keyTo("Split finding 4");
        tabTo("Supervision is not always recorded.");
        page.keyboard().press("Space");
        keyTo("Split the finding");
        assertThat(page.locator(".ft-findings__item").count()).isEqualTo(6);
        keyTo("Join with the next (finding 4)");
        keyTo("Remove finding 5");
        tabTo("Why is it no finding of this letter?");
        page.keyboard().type("It repeats the one before.");
        keyTo("Remove the finding");
        assertThat(page.locator(".ft-findings__item").count()).isEqualTo(4);
        keyTo("Hand over for checking");
        assertThat(heading()).isEqualTo("Handed over for checking");
    }

    @Test
    void a_letter_that_waits_to_be_read_says_so_and_leads_on_by_itself() {
        var reference = visitOf(people.inspector("Tom Brandt"), "BNT");
        var letter = PrintedSample.of(LetterSamples.about("London Borough of Barnet", day));
        var done = new CountDownLatch(1);
        var begun = new CountDownLatch(2);
        var others = IntStream.range(0, 2)
                .mapToObj(other ->
                        CompletableFuture.runAsync(() -> documents.source(ByteSource.of(letter), (at, of) -> {
                            begun.countDown();
                            await(done);
                        })))
                .toList();
        await(begun);
        visit("/inspections/" + reference + "/letter/import");
        page.locator("input[type=file]").setInputFiles(new FilePayload("letter.pdf", "application/pdf", letter));
        // without a look for barriers: the page comes back by itself, and would do so meanwhile
        named(page, AriaRole.BUTTON, "Read the letter").click();
        page.waitForURL("**/letter/import/reading");
        page.getByText("This is a long document.").waitFor();
        done.countDown();
        others.forEach(CompletableFuture::join);
        page.waitForURL("**/letter/import/confirm**");
        press("Use this letter for " + reference);
        assertThat(heading()).isEqualTo("Review and correct the letter");
    }

    private LocalDate day = LocalDate.EPOCH;

    private InspectionReference visitOf(TestPerson tom, String authority) {
        day = LetterSamples.nextVisit();
        signIn(tom);
        return inspecting.recordVisit(
                tom.actor(day),
                new VisitDetails(new Body(authority), "ucra", day, day.plusDays(1), Set.of(), CaseStart.HISTORY));
    }

    private FilePayload pdf(String council) {
        return new FilePayload("letter.pdf", "application/pdf", PrintedSample.of(LetterSamples.about(council, day)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Tab by Tab until what has the focus bears this name. */
    private void tabTo(String name) {
        keys().to(name);
    }

    private KeysAlone keys() {
        return new KeysAlone(page);
    }

    private void keyTo(String name) {
        tabTo(name);
        leads(page, () -> page.keyboard().press("Enter"));
        check();
    }

    /** The other half of the cycle, from the door to the verdict; choices of radios need their arrows no further than this. */
    @Test
    void a_plan_is_written_signed_worked_on_and_judged_with_the_keys_alone() {
        var letter = TestCase.issued(application, "WIG", "Thresholds are not understood.")
                .assigned();
        var area = "/areas/" + letter.area(1);
        page.navigate("/sign-in");
        type("E-mail address", letter.lead.email());
        type("Password", TestPeople.PASSWORD);
        keyTo("Sign in");
        assertThat(address()).startsWith("/tasks");
        keyTo("Write the plan");
        assertThat(address()).isEqualTo(area + "/plan/edit");
        keyTo("Hand in for signature");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-error-summary");
        type("What will be different for children?", "Children get help early");
        type("What will be done?", "Train every social worker");
        type("Who answers for it?", "Owen");
        var due = letter.today().plusDays(40);
        type("Day", "" + due.getDayOfMonth());
        type("Month", "" + due.getMonthValue());
        type("Year", "" + due.getYear());
        type("What will you look at?", "Contacts at the right level");
        page.keyboard().press("Enter"); // in a field of one line: one goes on writing
        keyTo("Hand in for signature");
        assertThat(page.locator("main").innerText()).contains("Your plan is handed in");

        signIn(letter.director);
        visit(area + "/plan/sign-off");
        pick("I have read this plan. It answers the finding, and the people and dates in it are agreed.");
        keyTo("Sign off the plan");
        assertThat(page.locator("main").innerText()).contains("Version 1 is signed");

        signIn(letter.officer);
        visit(area + "/progress");
        type("What was done?", "Half are trained");
        type("What has changed for children?", "Nothing yet");
        pick("No, it goes on");
        type("What is next?", "The other half");
        keys().toFirstOf("self");
        page.keyboard().press("Space");
        type("Why do you see it otherwise than the rules?", "As the trainer says");
        keyTo("Report progress");
        assertThat(page.locator("main").innerText()).contains("Half are trained");
        visit(area + "/evidence");
        type("What is it?", "Audit of contacts");
        pick("Activity");
        type("Day", "" + letter.today().getDayOfMonth());
        type("Month", "" + letter.today().getMonthValue());
        type("Year", "" + letter.today().getYear());
        type("In words", "18 of 20 at the right level");
        keyTo("Add this evidence");
        assertThat(page.locator("main").innerText()).contains("18 of 20 at the right level");

        var visit = letter.reinspected("Thresholds are understood.");
        signIn(letter.inspector);
        visit(area + "/check/" + visit);
        pick("Met");
        type("Why?", "Contacts are at the right level");
        type("A sentence of the later letter that it rests on", "Thresholds are understood.");
        keyTo("Save the verdict");
        assertThat(page.locator("main").innerText()).contains("1 of 1 areas checked");
    }

    private void type(String field, String words) {
        tabTo(field);
        page.keyboard().type(words);
    }

    private void pick(String choice) {
        tabTo(choice);
        page.keyboard().press("Space");
    }

    private static void link(Page page, String name) {
        leads(page, () -> named(page, AriaRole.LINK, name).click());
    }

    private static void button(Page page, String name) {
        leads(page, () -> named(page, AriaRole.BUTTON, name).click());
    }

    /** Waits until the page that an act leads to is there. */
    private static void leads(Page page, Runnable act) {
        var there = new AtomicBoolean();
        Consumer<Page> heard = loaded -> there.set(true);
        page.onLoad(heard);
        act.run();
        page.waitForCondition(there::get);
        page.offLoad(heard);
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static int findings(Page page) {
        return page.locator(".ft-findings__item").count();
    }
}
