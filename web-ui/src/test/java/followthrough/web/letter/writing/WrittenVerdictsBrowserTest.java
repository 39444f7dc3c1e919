package followthrough.web.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.LetterFacts;
import followthrough.letter.LetterWriting;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was judged at a visit flows into the letter that is written of it, by former area. */
class WrittenVerdictsBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void verdicts_stand_beside_the_letter_and_are_put_into_it_once() {
        var town = TestCase.issued(application, "SND", "Visits are late.", "Records are thin.")
                .assigned();
        var visit = town.visited(Set.of(town.inspection));
        var inspector = town.actor(town.inspector);
        var checking = town.bean(Checking.class);
        checking.check(inspector, town.area(1), visit, verdict(Outcome.NOT_MET, true, "Children still wait"));
        checking.check(inspector, town.area(2), visit, verdict(Outcome.NOT_EXAMINED, false, "Nobody looked at it"));
        town.bean(LetterWriting.class).begin(inspector, visit, LetterFacts.NONE);

        signIn(town.inspector);
        visit("/inspections/" + visit + "/letter/write");
        assertThat(main()).contains("The 2 verdicts given at this visit", "Not yet");
        look("write-letter-verdicts");
        press("Put the verdicts into the letter");
        assertThat(main())
                .contains("Earlier areas for development", "Not met. Children still wait", "Nobody looked at it")
                .contains("Says again " + town.area(1))
                .doesNotContain("Not yet", "Put the verdicts into the letter");
        look("write-letter-verdicts-put");
        press("Undo it");
        assertThat(main()).contains("Put the verdicts into the letter").doesNotContain("Children still wait");
    }

    private static Verdict verdict(Outcome outcome, boolean ends, String reason) {
        return new Verdict(outcome, ends, reason, Set.of(), "", null, false);
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
