package followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.WordingRule.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Train evry social worker        | Train every partner agency
            Children are seen in five days  | Children are seen in six days
            Ask 20 families a month         | Ask 2 families a month
            Ask 20 families a month         | Ask 20 families a week
            Raise it to 90%                 | Raise it to 90
            Waits over 5 days               | Waits of 5 days
            Managers must sign              | Managers may sign
            Nobody waits                    | Somebody waits
            Files are not closed            | Files are now closed
            Staff can ask                   | Staff can’t ask
            Visits are adequate             | Visits are inadequate
            Help is available               | Help is unavailable
            Reported to Dana Okafor         | Reported to Dana Okafur
            Agreed with the LSCB            | Agreed with the ICB
            Reports to the board            | Reports to the Board
            Increase reviews                | Decrease reviews
            An internal review              | An external review
            Referrals are accepted          | Referrals are excepted
            Due in March                    | Due in May
            Read ten cases                  | Read ten cases or letters
            Waits < 5 days                  | Waits > 5 days
            """)
    void what_could_be_another_promise_is_no_correction(String before, String after) {
        assertThat(WordingRule.against(before, after)).isPresent();
        assertThat(WordingRule.against(after, before)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Train all socail workers                  | Train all social workers
            Put the weekend rota in plcae             | Put the weekend rota in place
            Children get help early                   | Children get help early.
            childrens views are recieved and recorded | Children’s views are received and recorded.
            Write to the the families                 | Write to the families
            Hold a fortnightly meating                | Hold a fortnightly meeting
            """)
    void misspellings_capitals_and_stops_are_corrections(String before, String after) {
        assertThat(WordingRule.against(before, after)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void many_misspellings_at_once_are_a_new_text() {
        assertThat(WordingRule.against("Trian socail wrokers togethre", "Train social workers together"))
                .contains(Reason.correctionTooLarge);
    }

    @Property(tries = 500)
    void a_text_is_never_turned_into_an_unlike_one(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String word,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String other) {
        var accepted =
                WordingRule.against("We " + word + " it", "We " + other + " it").isEmpty();

        if (accepted) {
            assertThat(WordingRule.distance(
                            word.toLowerCase(java.util.Locale.ROOT), other.toLowerCase(java.util.Locale.ROOT)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @Property(tries = 500)
    void no_figure_ever_changes_by_correction(
            @ForAll @IntRange(min = 0, max = 3000) int before, @ForAll @IntRange(min = 0, max = 3000) int after) {
        assertThat(WordingRule.against("Read " + before + " cases", "Read " + after + " cases")
                        .isEmpty())
                .isEqualTo(before == after);
    }
}
