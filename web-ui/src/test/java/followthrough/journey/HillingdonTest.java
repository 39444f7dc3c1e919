package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Seven years and two frameworks lie between the letters: what the second one did not examine stays open. */
class HillingdonTest extends Journey {

    static final Body HILLINGDON = new Body("HIL");

    @Test
    void areas_that_were_not_examined_stay_open_until_two_people_close_them_as_superseded() {
        var drafter = inspector("Emmy Drafter");
        var checker = inspector("Julie Checker");
        var director = people.someone("Chris Director", Role.DIRECTOR, HILLINGDON);
        var lead = people.someone("Lena Lead", Role.AREA_LEAD, HILLINGDON);
        var first = firstLetter(drafter, checker);
        signIn(director);
        assign(first, LocalDate.of(2011, 2, 21), lead);

        var second = secondLetter(drafter, checker, first);

        signIn(director);
        visit("/inspections/" + second);
        assertThat(areasOnPage()).contains(second + "-A1", second + "-A4");
        visit("/inspections/" + first);
        assertThat(areasOnPage()).contains(first + "-A2", first + "-A3");
        supersede(first + "-A2", director);
        supersede(first + "-A3", director);
        decideAll(first, checker, 2);
        signIn(director);
        awaitOn("/inspections/" + first, "The cycle was closed");
        look("hillingdon-closed");
    }

    private String firstLetter(TestPerson drafter, TestPerson checker) {
        signIn(drafter);
        var first = recordPastVisit(HILLINGDON, "ucra", LocalDate.of(2011, 1, 18), LocalDate.of(2011, 1, 19));
        importLetter(first, realLetter("ucra-hillingdon-2011.txt"));
        assertThat(main()).contains("July 2009", "July 2010");
        handOver(first);
        signIn(checker);
        checkAndIssue(first);
        return first;
    }

    /** One area of 2011 is found met, the two others were not looked at. */
    private String secondLetter(TestPerson drafter, TestPerson checker, String first) {
        signIn(drafter);
        var second = recordPastVisit(HILLINGDON, "ilacs", LocalDate.of(2018, 4, 16), LocalDate.of(2018, 4, 27), first);
        check(first + "-A1", second, "MET", "Partners have a good understanding of thresholds when making referrals");
        check(first + "-A2", second, "NOT_EXAMINED", "");
        check(first + "-A3", second, "NOT_EXAMINED", "");
        importLetter(second, realLetter("ilacs-hillingdon-2018.txt"));
        handOver(second, LocalDate.of(2018, 4, 27));
        signIn(checker);
        checkAndIssue(second);
        return second;
    }

    private void supersede(String area, TestPerson director) {
        signIn(director);
        visit("/areas/" + area + "/supersede");
        field("reason").fill("The arrangements that the letter speaks of were replaced in 2014.");
        press("Propose to close the area");
        assertThat(problems()).isEmpty();
    }

    private void decideAll(String inspection, TestPerson second, int count) {
        signIn(second);
        for (int i = 0; i < count; i++) {
            visit("/tasks?view=role");
            page.locator("main a[href^='/inspections/" + inspection + "/changes/']")
                    .first()
                    .click();
            check();
            press("Close the area as superseded");
            assertThat(problems()).isEmpty();
        }
    }
}
