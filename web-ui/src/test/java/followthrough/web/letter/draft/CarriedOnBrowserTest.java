package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CaseFixtures;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterReading;
import followthrough.letter.Upload;
import followthrough.letter.document.Layout;
import followthrough.shared.Body;
import followthrough.web.BrowserTest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter carries areas of an earlier one on in a sentence: a person takes over those that it means. */
class CarriedOnBrowserTest extends BrowserTest {

    private static final Body AUTHORITY = new Body("NOT");
    private static final LocalDate EARLIER = LocalDate.of(2019, 2, 4);
    private static final LocalDate LATER = LocalDate.of(2020, 3, 3);

    private static final String LETTER = """
            12 March 2020

            Dear Ms Lee

            Focused visit to Nottingham City children's services

            This letter summarises the findings of a focused visit to Nottingham City children's services on 3 and 4 March 2020.

            What needs to improve in this area of social work practice

            The areas for improvement continue to be those identified at the inspection in February 2019, with one additional area:

            ◼ the timeliness of assessment of disabled children's needs.

            Findings
            """;

    @Autowired
    CaseFixtures cases;

    @Autowired
    LetterReading reading;

    @Autowired
    LetterDrafting drafting;

    @Test
    void open_areas_of_the_letter_that_is_named_are_taken_over_one_by_one_and_given_back() {
        var tom = people.inspector("Tom Brandt");
        var ina = people.inspector("Ina Falk");
        var actor = tom.actor(cases.today());
        var earlier = cases.visit(actor, AUTHORITY, "ilacs-focused", EARLIER, CaseStart.HISTORY, Set.of());
        cases.begin(
                actor,
                earlier,
                CaseFixtures.content(
                        "A letter. Supervision is seldom recorded. Chronologies are incomplete.",
                        Layout.NONE,
                        EARLIER.plusDays(9),
                        FindingKind.AREA_FOR_IMPROVEMENT,
                        "Supervision is seldom recorded.",
                        "Chronologies are incomplete."));
        cases.handOver(actor, earlier);
        signIn(ina);
        visit("/inspections/" + earlier + "/letter/check");
        press("Issue the letter");

        var later = cases.visit(actor, AUTHORITY, "ilacs-focused", LATER, CaseStart.HISTORY, Set.of());
        var upload = Upload.pasted(LETTER);
        drafting.begin(actor, later, upload, reading.read(upload).content());
        signIn(tom);
        visit("/inspections/" + later + "/letter/draft");
        assertThat(main())
                .contains("Open areas of " + earlier + " that this letter may carry on")
                .contains("Supervision is seldom recorded.", "Chronologies are incomplete.");
        look("carried-on");
        press("Still open: take it over (" + earlier.area(1) + ")");
        assertThat(main()).contains("Its history goes on", "Says again " + earlier.area(1));
        assertThat(buttons(earlier.area(1).value())).isZero();
        assertThat(buttons(earlier.area(2).value())).isOne();
        look("carried-on-taken");
        press("Undo it");
        assertThat(buttons(earlier.area(1).value())).isOne();

        press("Still open: take it over (" + earlier.area(2) + ")");
        press("Hand over for checking");
        signIn(ina);
        visit("/inspections/" + later + "/letter/check");
        assertThat(main()).contains("has not taken these over", "Supervision is seldom recorded.");
        look("carried-on-check");
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private int buttons(String area) {
        return page.locator("#carry-" + area).count();
    }
}
