package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Inspecting;
import followthrough.inspection.RecordingMode;
import followthrough.shared.Body;
import followthrough.shared.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A council alone keeps its own record of what the inspectorate has published. */
class WestminsterTest extends Journey {

    static final Body WESTMINSTER = new Body("WSM");

    /** Made up for this test: no such letter was ever sent. */
    static final String NEXT_LETTER = """
            2 July 2012

            Mr Michael O'Connor
            Director of Children's Services
            Westminster City Council

            Dear Mr O'Connor

            Annual unannounced inspection of contact, referral and assessment arrangements within Westminster City \
            Council children's services

            This letter summarises the findings of the recent unannounced inspection of contact, referral and \
            assessment arrangements within local authority children's services in Westminster City Council which was \
            conducted on 12 and 13 June 2012.

            The service meets the requirements of statutory guidance in the following areas

            - All five areas that were named last year now meet requirements and staff can say why.

            Yours sincerely

            Pat Example Her Majesty's Inspector
            """;

    @Autowired
    Inspecting inspecting;

    @Test
    void two_letter_recorders_bring_in_the_letters_and_no_verdict_goes_without_a_quotation() {
        inspecting.settleMode(people.administrator(), WESTMINSTER, RecordingMode.RECORDED_FROM_PUBLISHED);
        var mei = people.someone("Mei Recorder", Role.LETTER_RECORDER, WESTMINSTER);
        var gareth = people.someone("Gareth Recorder", Role.LETTER_RECORDER, WESTMINSTER);
        var director = people.someone("Mona Director", Role.DIRECTOR, WESTMINSTER);
        var lead = people.someone("Lou Lead", Role.AREA_LEAD, WESTMINSTER);
        signIn(mei);
        var first = recordPastVisit(WESTMINSTER, "ucra", LocalDate.of(2011, 6, 28), LocalDate.of(2011, 6, 29));
        importLetter(first, realLetter("ucra-westminster-2011.txt"));
        assertThat(main()).contains("seven");
        handOver(first);
        signIn(gareth);
        checkAndIssue(first);
        signIn(director);
        assign(first, LocalDate.of(2011, 8, 1), lead);
        signIn(lead);
        bringInPlan(first + "-A1", "Read twenty assessments a month", lead, LocalDate.of(2012, 1, 31));
        signIn(director);
        signOff(first + "-A1");

        signIn(mei);
        var next = recordPastVisit(WESTMINSTER, "ucra", LocalDate.of(2012, 6, 12), LocalDate.of(2012, 6, 13), first);
        refusedWithoutQuotation(first + "-A1", next);
        for (int area = 1; area <= 5; area++)
            check(first + "-A" + area, next, "MET", "All five areas that were named last year now meet requirements");
        importLetter(next, NEXT_LETTER);
        handOver(next);
        signIn(gareth);
        checkAndIssue(next);

        signIn(director);
        awaitOn("/inspections/" + first, "The cycle was closed");
        awaitOn("/inspections/" + next, "The cycle was closed");
        assertThat(visit("/areas/" + first + "-A1/verdict")).isEqualTo(200);
        assertThat(main()).contains("Met", "As published in the letter of");
    }

    private void refusedWithoutQuotation(String area, String visit) {
        visit("/areas/" + area + "/check/" + visit);
        page.locator("input[name='outcome'][value='MET']").check();
        field("reason").fill("The letter says so.");
        press("Save the verdict");
        assertThat(problems()).isNotEmpty();
    }
}
