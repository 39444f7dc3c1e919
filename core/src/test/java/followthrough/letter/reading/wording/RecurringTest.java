package followthrough.letter.reading.wording;

import static followthrough.inspection.FindingKind.AREA_FOR_IMPROVEMENT;
import static followthrough.inspection.FindingKind.MEETS_REQUIREMENTS;
import static followthrough.inspection.FindingKind.STRENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forms are late. This was an area for development at the last inspection.",
                "This was area of development at the previous inspection.",
                "This was an area for development from the previous inspection.",
                "The use of forms was an area for development at the previous unannounced inspection in May 2010.",
                "It remains outstanding from the previous inspection.",
                "This remains an area for development.",
                "This continues to be an area for development from the last inspection.",
                "This was also identified as an area for improvement at the inspection in 2009.",
                "This had been identified as an area for priority action in March 2010.",
                "This issue was raised at the last inspection.",
                "This was a weakness at the previous inspection.",
                "Shortfalls identified at the last focused visit have not been tackled.",
                "The recommendation from the previous inspection has not been met.",
                "This was previously identified as an area of development.",
                "The area for improvement identified at the last inspection has yet to be completed.",
                "Inspectors noted the same at the 2016 inspection.",
                "Training of duty staff remains uneven, as it was at the last inspection.",
                "The quality of plans (area for development last time).",
                "The quality of plans (an area for improvement in 2019, and still one)."
            })
    void a_finding_that_was_an_area_before_is_still_open_where_it_needs_work(String text) {
        assertThat(Recurring.in(text, AREA_FOR_IMPROVEMENT)).isEqualTo(Recurrence.STILL_OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forms are on time. This was an area for development at the last inspection.",
                "Late forms were an area for development at the previous inspection but this is no longer the case.",
                "The area for priority action from the previous inspection has been fully addressed.",
                "The weakness identified at the last inspection has been resolved."
            })
    void a_finding_that_was_an_area_before_is_met_where_it_is_positive(String text) {
        assertThat(Recurring.in(text, MEETS_REQUIREMENTS)).isEqualTo(Recurrence.NOW_MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recording has improved since the last inspection.",
                "Concerns raised at a child's last review are followed up.",
                "The strengths identified at the previous inspection have been kept.",
                "Leadership remains outstanding.",
                "Workers visit each child and note what has changed since the previous visit.",
                "Working Together 2010 is followed, and issues are reported.",
                "Inspections of children's homes have identified areas for development which are followed up."
            })
    void other_talk_of_earlier_times_is_no_recurrence(String text) {
        assertThat(Recurring.in(text, AREA_FOR_IMPROVEMENT)).isNull();
    }

    @Test
    void what_was_good_before_is_no_recurrence() {
        assertThat(Recurring.in("Leadership is strong, as it was at the last inspection.", STRENGTH))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This remains an area for development from the previous inspection.",
                "The area for development from the last inspection has not yet been fully addressed."
            })
    void a_positive_finding_can_still_say_that_it_is_open(String text) {
        assertThat(Recurring.in(text, MEETS_REQUIREMENTS)).isEqualTo(Recurrence.STILL_OPEN);
    }
}
