package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real letter goes all the way round, recorded later, on its own clock. */
class HaveringTest extends Journey {

    static final Body HAVERING = new Body("HAV");

    /** Made up for this test: no such letter was ever sent. */
    static final String NEXT_LETTER = """
            3 May 2012

            Mr Andrew Ireland
            Director of Children's Services
            London Borough of Havering Council

            Dear Mr Ireland

            Annual unannounced inspection of contact, referral and assessment arrangements within the London Borough \
            of Havering Council children's services

            This letter summarises the findings of the recent unannounced inspection of contact, referral and \
            assessment arrangements within local authority children's services in the London Borough of Havering \
            Council which was conducted on 17 and 18 April 2012.

            The inspection identified areas of practice that met requirements, with some areas for development.

            The service meets the requirements of statutory guidance in the following areas

            - Supervision is written down within a week and shows that managers ask questions.

            Areas for development

            - Few partners begin a common assessment themselves. This was an area for development at the last inspection.
            - Weekend duty has no deputy.

            Yours sincerely

            Pat Example Her Majesty's Inspector
            """;

    TestPerson drafter;
    TestPerson checker;
    TestPerson director;
    TestPerson amara;
    TestPerson lewis;

    @BeforeEach
    void meet() {
        drafter = inspector("Neil Drafter");
        checker = inspector("Carol Checker");
        director = people.someone("Dora Director", Role.DIRECTOR, HAVERING);
        amara = people.someone("Amara Lead", Role.AREA_LEAD, HAVERING);
        lewis = people.someone("Lewis Lead", Role.AREA_LEAD, HAVERING);
    }

    @Test
    void five_areas_go_from_the_letter_to_their_verdicts_and_three_of_them_on_into_the_next_cycle() {
        var first = letterIsIssued();
        authorityPlans(first);
        statementIsSent(first);
        evidenceIsGathered(first);

        var next = inspectorsComeAgain(first);

        signIn(director);
        awaitOn("/inspections/" + first, "The cycle was closed");
        look("havering-closed");
        visit("/inspections/" + next);
        assertThat(areasOnPage()).contains(next + "-A1", next + "-A2", next + "-A3", next + "-A4");
        assertThat(main()).contains("Carried forward");
        visit("/areas/" + next + "-A1");
        assertThat(main()).contains(first + "-A1");
        look("havering-lineage");
    }

    private String letterIsIssued() {
        signIn(drafter);
        var first = recordPastVisit(HAVERING, "ucra", LocalDate.of(2011, 6, 1), LocalDate.of(2011, 6, 2));
        importLetter(first, realLetter("ucra-havering-2011.txt"));
        look("havering-draft");
        handOver(first);
        visit("/inspections/" + first + "/letter/check");
        assertThat(page.locator("button:has-text('Issue the letter')").count()).isZero();

        signIn(director);
        assertThat(visit("/inspections/" + first)).isEqualTo(404);

        signIn(checker);
        checkAndIssue(first);
        return first;
    }

    private void authorityPlans(String first) {
        signIn(director);
        assign(first, LocalDate.of(2011, 7, 4), amara, lewis);
        for (int area = 1; area <= 5; area++) {
            var lead = area % 2 == 1 ? amara : lewis;
            signIn(lead);
            var step = "Step " + area + " agreed with all partners";
            if (area % 2 == 1) bringInPlan(first + "-A" + area, step, lead, LocalDate.of(2011, 12, 1));
            else writePlan(first + "-A" + area, step, lead, LocalDate.of(2011, 12, 1));
        }
        signIn(director);
        returnPlan(first + "-A2", lewis, "Which partners, and what will children notice?");
        signIn(lewis);
        writePlan(first + "-A2", "Schools and health visitors agree one form", lewis, LocalDate.of(2011, 11, 1));
        signIn(director);
        for (int area = 1; area <= 5; area++) signOff(first + "-A" + area);
        look("havering-signed");
    }

    private void statementIsSent(String first) {
        visit("/inspections/" + first + "/statement");
        assertThat(main()).contains("70 working days");
        follow("Look at what will be sent");
        page.getByLabel("I have read what is shown above").check();
        press("Send the statement");
        look("havering-statement");
    }

    private void evidenceIsGathered(String first) {
        for (int area = 1; area <= 4; area++) {
            signIn(area % 2 == 1 ? amara : lewis);
            addEvidence(first + "-A" + area, "Reading of twenty cases", LocalDate.of(2012, 2, 28));
            recordFigure(first + "-A" + area, "17", LocalDate.of(2012, 2, 28));
            offerEvidence(first + "-A" + area);
        }
        signIn(director);
        for (int area = 1; area <= 3; area++) endorseEvidence(first + "-A" + area);
    }

    private String inspectorsComeAgain(String first) {
        signIn(drafter);
        var next = recordPastVisit(HAVERING, "ucra", LocalDate.of(2012, 4, 17), LocalDate.of(2012, 4, 18), first);
        visit("/areas/" + first + "-A4/check/" + next);
        assertThat(main()).contains("Nothing was offered: no evidence is endorsed");
        check(first + "-A1", next, "PARTLY_MET", "");
        check(first + "-A2", next, "MET", "");
        check(first + "-A3", next, "MET", "");
        check(first + "-A4", next, "NOT_MET", "");
        check(first + "-A5", next, "NOT_MET", "");
        importLetter(next, NEXT_LETTER);
        linkFirstAreaForDevelopment(first + "-A1");
        handOver(next);

        signIn(director);
        assertThat(visit("/inspections/" + next)).isEqualTo(404);
        visit("/areas/" + first + "-A2/verdict");
        assertThat(main()).contains("No verdict is known yet");

        signIn(checker);
        checkAndIssue(next);
        return next;
    }

    private void linkFirstAreaForDevelopment(String earlier) {
        page.locator("a:has-text('Correct'):not(:has-text('Correct what'))")
                .nth(1)
                .click();
        field("repeats").selectOption(earlier);
        press("Save the finding");
        assertThat(main()).contains("Says again " + earlier);
    }
}
