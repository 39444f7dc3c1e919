package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousInspectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Dates of previous inspection: 5 to 9 December 2016 | 2016-12",
                "Services have declined since the last inspection in February 2011. | 2011-02",
                "Since the last inspection, in 2016, services have declined. | 2016",
                "Since the previous inspection, the groups were merged into one board for the whole county on 1 April 2020. | -"
            })
    void a_date_near_the_words_is_that_of_the_inspection(String sentence, @Nullable String date) {
        assertThat(read(sentence)).extracting(PreviousInspection::date).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The previous inspection of Northmoor’s adoption service was in May 2011.",
                "Both homes were judged to be good at their most recent inspection in 2016.",
                "This home was judged to be good at its most recent Ofsted inspection.",
                "The partners completed a rapid review in July 2020.",
                "In the 12 months prior to the inspection, 78 children were adopted.",
                "It is no longer in crisis, as was reported by the peer review in October 2018."
            })
    void inspections_and_reviews_of_something_else_are_none_before_this_one(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    private static List<PreviousInspection> read(String sentence) {
        return PreviousInspections.in(List.of(sentence), LocalDate.of(2024, 5, 1));
    }
}
