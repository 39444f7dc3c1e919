package followthrough.web.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.area.AreaRegister;
import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterCommenting;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LetterByHandBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_letter_is_written_here_checked_issued_and_taken_along() throws Exception {
        var town = TestCase.askedForStatement(application, "CMD", "Thresholds are not understood.");
        var firstDay = town.today().minusDays(9);
        var visit = town.bean(Inspecting.class)
                .recordVisit(
                        town.actor(town.inspector),
                        new VisitDetails(
                                new Body("CMD"),
                                "ilacs",
                                firstDay,
                                firstDay.plusDays(1),
                                Set.of(),
                                CaseStart.AS_IT_HAPPENS));
        var letter = "/inspections/" + visit + "/letter";
        signIn(town.inspector);
        visit(letter + "/import");
        press("Write the letter here");
        assertThat(heading()).isEqualTo("Write the letter");
        look("write-letter-empty");
        assertThat(main()).contains("Nothing is written yet");
        press("Hand over for checking");
        assertThat(heading()).isEqualTo("Write the letter");
        write(letter);

        signIn(town.director);
        assertThat(status(letter + "/write/draft.pdf")).isEqualTo(404);
        assertThat(visit(letter + "/write")).isEqualTo(404);
        signIn(town.second);
        visit(letter + "/check");
        assertThat(main()).contains("Children’s plans are not clear enough", "Dear Dana", "Inadequate");
        press("Issue the letter");
        if (!town.bean(Inspecting.class).stored(visit).isIssued()) commented(town, visit);

        signIn(town.director);
        visit(letter);
        look("letter-by-hand-issued");
        var taken =
                page.waitForDownload(() -> page.getByText("The letter as PDF").click());
        assertThat(taken.suggestedFilename()).isEqualTo(visit + "-letter-1.pdf");
        var pdf = Files.readAllBytes(taken.path());
        Files.write(kept("letter-by-hand.pdf"), pdf);
        Conformance.assertAccessible(pdf);
        assertThat(Conformance.words(pdf))
                .contains("Inspection of local authority children's services: Camden", "Dear Dana")
                .contains("Children’s plans are not clear enough", "Inadequate", "What needs to improve", ", code ")
                .doesNotContain("Areas for priority action", "not issued");
        var word = page.request().get(letter + "/versions/1/letter.docx").body();
        Files.write(kept("letter-by-hand.docx"), word);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Children’s plans are not clear enough");
        }
        var areas = town.bean(AreaRegister.class).stored(visit);
        assertThat(areas).extracting(area -> area.text()).first().isEqualTo("Supervision is rare.");
        visit(letter + "?finding=" + areas.get(0).finding());
        assertThat(page.locator("mark").first().innerText()).contains("Supervision is rare.");
        signIn(people.director("Dana Elsewhere", "KIN"));
        assertThat(status(letter + "/versions/1/letter.pdf")).isEqualTo(404);
    }

    private void write(String letter) {
        follow("Add a paragraph (Opening)");
        press("Add the paragraph");
        assertThat(problems()).containsExactly("Write the words");
        page.getByLabel("Paragraph").fill("Dear Dana\n\nThank you for the help that your staff gave.");
        press("Add the paragraph");
        follow("Add a finding (What needs to improve)");
        look("write-letter-finding");
        page.getByLabel("The finding, in the words of the letter").fill("Children’s plans are not clear enuf");
        press("Add the finding");
        follow("Add a finding (What needs to improve)");
        page.getByLabel("The finding, in the words of the letter").fill("Supervision is rare.");
        press("Add the finding");
        press("Up (Supervision is rare.)");
        follow("Change (Children’s plans are not clear enuf)");
        page.getByLabel("The finding, in the words of the letter").fill("Children’s plans are not clear enough");
        page.locator("[name=deadline]").fill("within three months");
        press("Save");
        repeatAnEarlierArea();
        follow("Add a paragraph (Summary)");
        page.getByLabel("Paragraph").fill("A paragraph too many");
        press("Add the paragraph");
        press("Take out (A paragraph too many)");
        follow("Change judgements");
        page.getByLabel("Overall effectiveness").selectOption("Inadequate");
        press("Save the judgements");
        look("write-letter");
        assertThat(main()).contains("Overall effectiveness: Inadequate").doesNotContain("A paragraph too many");
        assertThat(status(letter + "/write/draft.pdf")).isEqualTo(200);
        press("Hand over for checking");
        assertThat(heading()).isEqualTo("Handed over for checking");
    }

    /** The visit answers no inspection; what the finding looks like is asked all the same, beside it, and the answer stays. */
    private void repeatAnEarlierArea() {
        var words = "Thresholds are still not understood.";
        follow("Add a finding (What needs to improve)");
        page.getByLabel("The finding, in the words of the letter").fill(words);
        press("Add the finding");
        assertThat(main()).contains("Looks like A1 of CMD-").contains("Last done: words were added");
        look("write-letter-likeness");
        press("No, it is another matter (" + words + ")");
        assertThat(main()).doesNotContain("Looks like A1 of CMD-");
        press("Take out (" + words + ")");
        press("Undo it");
        assertThat(main()).contains(words).doesNotContain("Looks like A1 of CMD-");
        press("Take out (" + words + ")");
        follow("Add a finding (What needs to improve)");
        page.getByLabel("The finding, in the words of the letter").fill(words);
        press("Add the finding");
        follow("Change (" + words + ")");
        assertThat(main()).contains("Looks like A1 of CMD-", "choose it below");
        follow("Back to the letter");
        press("Yes, it is the same (" + words + ")");
        assertThat(main()).contains("The finding says the earlier area again").doesNotContain("Looks like A1 of CMD-");
        for (int edit = 0; edit < 2; edit++) {
            follow("Change (" + words + ")");
            assertThat(page.locator("[name=repeats]").inputValue()).startsWith("CMD-");
            press("Save");
        }
    }

    private static void commented(TestCase town, InspectionReference visit) {
        var commenting = town.bean(LetterCommenting.class);
        var seen =
                commenting.draft(town.actor(town.director), visit).orElseThrow().version();
        commenting.comment(town.actor(town.director), visit, seen, "");
    }

    private int status(String address) {
        return page.request().get(address).status();
    }

    private String main() {
        return page.locator("main").innerText();
    }

    /** Papers lie beside the pictures, for who wants to look at them. */
    private static Path kept(String name) throws Exception {
        var file = Path.of("target/screenshots", name);
        Files.createDirectories(file.getParent());
        return file;
    }
}
