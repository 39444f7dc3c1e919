package followthrough.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.AreaReference;
import followthrough.statement.StatementDemand;
import followthrough.statement.StatementSending;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class StatementBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_statement_is_shared_early_sent_incomplete_supplemented_and_taken_along() throws Exception {
        var letter = TestCase.askedForStatement(application, "CRO", "Supervision is rare.", "Caseloads are too high.")
                .assigned();
        letter.bean(StatementSending.class)
                .due(
                        letter.inspection,
                        new StatementDemand(
                                letter.today().plusDays(98),
                                "stated in the letter",
                                letter.today().plusDays(91),
                                false,
                                letter.today().plusDays(28)));
        var statement = "/inspections/" + letter.inspection + "/statement";
        signIn(letter.inspector);
        visit(statement);
        assertThat(main()).contains("The authority has not sent a statement.");
        assertThat(status(statement + "/document.pdf")).isEqualTo(404);
        visit("/areas/" + letter.area(1) + "/plan");
        assertThat(main()).contains("There is no plan here yet that you may read.");

        signIn(letter.director);
        visit(statement);
        assertThat(main()).contains("The rule would give", "earlier", "An early draft is asked for by");
        assertThat(main())
                .contains("2 answers are missing", "working days are left", "Send it before every answer is there")
                .doesNotContain("Look at what can be sent without");
        follow("Look at what would be shared");
        assertThat(main()).contains("Nothing can go out now", "There is no plan to share yet");
        letter.planSigned(letter.area(1));
        outcomeOf(letter, letter.area(2), "Social workers have time for Siân’s family");
        visit(statement);
        look("statement");
        follow("Look at what would be shared");
        assertThat(main()).contains("This is exactly what inspectors will read", "Social workers have time");
        look("statement-draft-looked-at");
        press("Share the plans as they stand");
        assertThat(problems()).containsExactly("Confirm that you have read what is shown");
        declare();
        press("Share the plans as they stand");
        assertThat(banner()).contains("The early draft is shared");
        look("statement-draft");
        visit(statement + "/share-draft");
        assertThat(main()).contains("This draft is already shared: nothing has changed in the plans since");
        outcomeOf(letter, letter.area(2), "Words that nobody has shared");

        signIn(letter.inspector);
        visit(statement);
        assertThat(main())
                .contains("Unsigned draft", "Social workers have time")
                .doesNotContain("nobody has shared");
        assertThat(status(statement + "/document.pdf")).isEqualTo(404);
        var draft = pdf(statement + "/parts/1/document.pdf");
        assertThat(draft)
                .contains("Unsigned draft, as it stood on", "Social workers have time for Siân’s family")
                .doesNotContain("nobody has shared");

        signIn(letter.director);
        visit(statement + "/send");
        assertThat(main())
                .contains("Not answered in this part: " + letter.area(2), "The reason that you give below stands here");
        assertThat(page.locator(".govuk-button:not(.govuk-button--secondary)").count())
                .as("sending incomplete is never the main button")
                .isZero();
        declare();
        press("Send the statement incomplete");
        assertThat(problems()).containsExactly("Say why answers are missing: " + letter.area(2));
        assertThat(page.getByLabel("I have read what is shown above").isChecked())
                .as("a declaration is made again")
                .isFalse();
        page.getByLabel("Why are answers missing?").fill("The lead is ill until May");
        declare();
        look("statement-looked-at");
        press("Send the statement incomplete");
        assertThat(banner()).contains("The statement is sent");
        look("statement-sent");
        letter.planSigned(letter.area(2));
        visit(statement);
        follow("Look at what will be sent");
        assertThat(main()).contains("Caseloads are too high.").doesNotContain("Supervision is rare.");
        declare();
        press("Send the plans signed since");
        assertThat(main()).contains("Supplement, sent on");

        signIn(letter.inspector);
        visit(statement);
        look("statement-supplemented");
        assertThat(main())
                .contains("Not answered in this part: " + letter.area(2))
                .contains("The lead is ill until May", "Statement, sent on", "Early draft, shared on");
        visit("/areas/" + letter.area(2) + "/plan");
        assertThat(main()).contains("Train every social worker");
        visit(statement);
        var taken = page.waitForDownload(
                () -> page.getByText("The statement as PDF").click());
        assertThat(taken.suggestedFilename()).isEqualTo(letter.inspection + "-statement.pdf");
        Files.copy(taken.path(), kept("statement.pdf"));
        Conformance.assertAccessible(Files.readAllBytes(taken.path()));
        assertThat(Conformance.words(Files.readAllBytes(taken.path())))
                .contains("Statement of proposed action: ", "The lead is ill until May", "Supplement, sent on")
                .contains("Version 1, signed by Dana Okafor", "Train every social worker", "Caseloads are too high.")
                .contains("part 2, code");
        var word = page.request().get(statement + "/document.docx").body();
        Files.write(kept("statement.docx"), word);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Caseloads are too high.", "Train every social worker");
        }

        signIn(people.director("Dana Elsewhere", "KNO"));
        assertThat(status(statement + "/document.pdf")).isEqualTo(404);
        assertThat(status(statement + "/parts/1/document.docx")).isEqualTo(404);
        assertThat(visit(statement)).isEqualTo(404);
    }

    private void declare() {
        page.getByLabel("I have read what is shown above").check();
    }

    private void outcomeOf(TestCase letter, AreaReference area, String words) {
        var me = letter.actor(letter.lead);
        var planning = letter.bean(Planning.class);
        var seen = letter.bean(PlanReading.class)
                .working(me, area)
                .map(plan -> plan.version())
                .orElse(0L);
        planning.write(me, area, seen, PlanContent.of(words, List.of(), List.of()));
    }

    private String pdf(String address) throws Exception {
        var answer = page.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        Conformance.assertAccessible(answer.body());
        Files.write(kept("statement-draft.pdf"), answer.body());
        return Conformance.words(answer.body());
    }

    private int status(String address) {
        return page.request().get(address).status();
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private String banner() {
        return page.locator(".govuk-notification-banner").innerText();
    }

    /** Papers lie beside the pictures, for who wants to look at them. */
    private static Path kept(String name) throws Exception {
        var file = Path.of("target/screenshots", name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }
}
