package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.CaseStart;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterReading;
import followthrough.letter.Upload;
import followthrough.shared.Body;
import followthrough.web.BrowserTest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report about a whole local area tells who is responsible, what it came to and who led; each can be changed. */
class AreaFactsBrowserTest extends BrowserTest {

    private static final Body HARROW = new Body("HRW");
    private static final LocalDate VISITED = LocalDate.of(2023, 6, 26);

    private static final String LETTER = """
            Area SEND inspection of Harrow Local Area Partnership

            Inspection dates: 26 to 30 June 2023

            Inspection outcome

            The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children.
            The next full area SEND inspection will be within approximately 3 years.

            Information about the local area partnership

            Harrow Council and NHS North West London Integrated Care Board (ICB) are jointly responsible for the planning
            and commissioning of services for children and young people with SEND.

            Areas for improvement

            - The local area partnership should improve the timeliness and quality of its plans.
            """;

    @Autowired
    Inspecting inspecting;

    @Autowired
    LetterReading reading;

    @Autowired
    LetterDrafting drafting;

    @Test
    void what_a_report_tells_of_a_local_area_stands_on_the_draft_and_is_corrected_there() {
        var tom = people.inspector("Tom Brandt");
        var reference = inspecting.recordVisit(
                tom.actor(VISITED),
                new VisitDetails(HARROW, "area-send", VISITED, VISITED.plusDays(4), Set.of(), CaseStart.HISTORY));
        var upload = Upload.pasted(LETTER);
        drafting.begin(
                tom.actor(VISITED), reference, upload, reading.read(upload).content());
        signIn(tom);
        visit("/inspections/" + reference + "/letter/draft");
        assertThat(page.locator("main").innerText())
                .contains(
                        "Harrow Council and NHS North West London Integrated Care Board (ICB)",
                        "arrangements lead to inconsistent experiences",
                        "Lead inspectors");
        look("area-facts-draft");

        visit("/inspections/" + reference + "/letter/draft/facts");
        assertThat(page.getByLabel("Responsible for the local area").inputValue())
                .startsWith("Harrow Council and NHS North West London");
        page.getByLabel("Lead inspectors").fill("Ada Bell HMI, Ofsted\nCy Dow, CQC");
        look("area-facts-form");
        press("Save");
        assertThat(page.locator("main").innerText()).contains("Ada Bell HMI, Ofsted\nCy Dow, CQC");
    }
}
