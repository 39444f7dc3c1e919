package followthrough.web.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Gathering;
import followthrough.pack.PackCommand;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.ByteSource;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import followthrough.web.export.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director takes a case along, opens it from a folder, and has it verified; an inspector takes what was sent. */
class PackBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void a_case_is_taken_along_opened_from_a_folder_and_verified() throws IOException {
        var work = TestCase.askedForStatement(
                        application, "BCP", "Children wait too long for a first visit.", "Records are thin.")
                .assigned();
        work.planSigned(work.area(1)).statementDue().statementSent("The second plan follows");
        var lead = work.actor(work.lead);
        var bytes = ByteSource.of("of a thousand cases".getBytes(UTF_8));
        var file = new EvidenceFile("cases.txt", "text/plain", bytes);
        var item = new EvidenceItem("Cases", EvidenceKind.OUTCOME, lead.on(), "All of them", file);
        var evidence = work.bean(Gathering.class).add(lead, work.area(1), item);
        work.evidenceEndorsed(work.area(1));
        var address = "/inspections/" + work.inspection;

        signIn(work.director);
        visit(address);
        follow("Take this inspection along as a file");
        assertThat(page.locator("main").innerText()).contains("Nobody of your side has taken one along yet.");
        look("pack");
        var told = verified(downloaded());
        assertThat(told).contains(work.inspection + ", made on ", "All as recorded.");
        var manifest = told.replaceAll("(?s).*manifest ([0-9a-f]{4})([0-9a-f]{4}).*", "$1-$2");
        visit(address + "/pack");
        assertThat(page.locator("main").innerText())
                .contains("A pack with the code " + manifest, "Dana Okafor")
                .doesNotContain("Nobody of your side");
        look("pack-taken");

        page.navigate(folder.resolve("unpacked/index.html").toUri().toString());
        check();
        assertThat(heading()).isEqualTo("Inspection " + work.inspection);
        look("pack-index");
        page.getByText("The plan, version 1, as it was signed").first().click();
        assertThat(page.locator("body").innerText()).contains("Intended outcome");

        signIn(work.inspector);
        visit(address + "/pack");
        assertThat(page.locator("main").innerText())
                .contains("all of this inspection that you may read", "Nobody of your side has taken one along yet.");
        assertThat(verified(downloaded())).contains("with the sight of INSPECTORATE", "All as recorded.");
        moveParts(evidence, 1);
        assertThat(fetched(address)).isEqualTo("broken off");
        forgive("ERR_CONTENT_LENGTH_MISMATCH");
        moveParts(evidence, -1);
        assertThat(fetched(address)).isEqualTo("whole");
        signIn(work.lead);
        assertThat(visit(address + "/pack")).isEqualTo(404);
    }

    /** Published by a director, read by anybody. */
    @Test
    void what_the_public_may_read_names_no_staff_and_tells_nothing_that_was_not_sent() throws Exception {
        var work = TestCase.askedForStatement(application, "NCL", "Children wait too long.", "Records are thin.")
                .assigned();
        work.planSigned(work.area(1)).statementDue().statementSent("The second plan follows");
        work.planSigned(work.area(2)).evidenceEndorsed(work.area(1));
        var address = "/inspections/" + work.inspection;
        changed(work, action -> List.of(later(action), action.with(null)));

        signIn(work.director);
        visit(address + "/pack");
        var html = downloaded("Version for the public, as a web page");
        var said = new String(html, UTF_8);
        assertThat(said)
                .as("it is moved, although the version that says so is not sent")
                .contains("working days, moved once", "Version 2 of this plan was signed on")
                .doesNotContain("The same day");
        assertThat(said.split("Train every social worker", -1))
                .as("what is new in it is not shown")
                .hasSize(2);
        assertThat(said)
                .contains("Children wait too long.", "Dana Okafor", "Train", "No plan for this has been sent")
                .doesNotContain("Amara", "Owen Price", "Ines Ward", "Samir", "First seen by");
        page.navigate(Files.write(folder.resolve("public.html"), html).toUri().toString());
        check();
        look("scrutiny");
        visit(address + "/pack");
        var pdf = downloaded("Version for the public, as PDF");
        Conformance.assertAccessible(pdf);
        assertThat(Conformance.words(pdf))
                .contains("Children wait too long.", "as it stood on")
                .doesNotContain("Amara", "Owen Price");
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/scrutiny.pdf"), pdf);
        visit(address + "/pack");
        assertThat(page.locator("main").innerText()).contains("The version for the public");

        signIn(work.inspector);
        assertThat(page.request().get(address + "/scrutiny.html").status()).isEqualTo(404);
        assertThat(page.request().post(address + "/pack.zip").headers().get("content-type"))
                .startsWith("text/html");
    }

    /** One that goes while the pack is sent, or comes back. */
    private void moveParts(UUID file, int by) {
        database.sql("update app.stored_file_part set number = number + ? where file = ?")
                .params(by, file)
                .update();
    }

    private Object fetched(String address) {
        return page.evaluate(
                "address => fetch(address).then(answer => answer.ok ? answer.blob().then(() => 'whole') : 'refused')"
                        + ".catch(() => 'broken off')",
                address + "/pack.zip");
    }

    @Test
    void what_the_public_may_read_says_what_was_dropped_and_with_which_verdict_a_plan_ended() {
        var work =
                TestCase.issued(application, "NCL", "Children wait too long.").assigned();
        work.planSigned(work.area(1));
        changed(work, action -> List.of(later(action).with(null)));
        var visit = work.reinspected("Something else needs work.");
        var verdict = new Verdict(Outcome.NOT_MET, true, "It is as it was", Set.of(), "", null, false);
        work.bean(Checking.class).check(work.actor(work.inspector), work.area(1), visit, verdict);
        work.issue(visit);

        var paper = work.bean(ScrutinyPaper.class).of(work.actor(work.director), work.inspection);

        assertThat(new String(
                        Objects.requireNonNull(Download.page(paper, "public").getBody()), UTF_8))
                .contains("Dropped on", "What was to be done", "the inspectors’ verdict “Not met” of " + visit)
                .doesNotContain("What will be done", "has not been sent");
    }

    private static PlanContent.ActionLine later(PlanContent.ActionLine action) {
        return action.due(
                Objects.requireNonNull(action.due()).plusDays(14), new NewDateReason("other", "The trainer is ill"));
    }

    /** Another version of the first area's plan is signed; what it leaves out is dropped for a reason. */
    private static void changed(TestCase work, Function<PlanContent.ActionLine, List<PlanContent.ActionLine>> change) {
        var me = work.actor(work.lead);
        var reading = work.bean(PlanReading.class);
        var plan = reading.working(me, work.area(1)).orElseThrow();
        var action = plan.content().actions().get(0);
        var because = new NewDateReason("other", "Somebody else does it");
        var dropped = Map.of(Objects.requireNonNull(action.id()), because);
        var content = plan.content().with(change.apply(action)).dropping(dropped);
        work.bean(Planning.class).write(me, work.area(1), plan.version(), content);
        var written = reading.working(me, work.area(1)).orElseThrow();
        work.bean(Planning.class).submit(me, work.area(1), written.version());
        work.pendingPlanSigned(work.area(1));
    }

    private byte[] downloaded(String link) throws IOException {
        return Files.readAllBytes(
                page.waitForDownload(() -> page.getByText(link).click()).path());
    }

    private Path downloaded() throws IOException {
        var download =
                page.waitForDownload(() -> page.getByText("Download the pack").click());
        assertThat(download.suggestedFilename()).endsWith("-pack.zip");
        var unpacked = folder.resolve("unpacked");
        try (var zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return download.path();
    }

    private static String verified(Path pack) {
        var out = new ByteArrayOutputStream();
        var told = new PrintStream(out, true, UTF_8);
        PackCommand.run(new String[] {pack.toString()}, told, told);
        return out.toString(UTF_8);
    }
}
