package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
                "Northmoor’s services were last inspected by Ofsted in July 2017. | 2017-07",
                "This is an improvement since the 2017 single inspection. | 2017",
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
                "Two were judged to be good at the last inspection in February 2013.",
                "The last stand-alone inspection of the adoption service in January 2011 judged it as good.",
                "Interim appointments over the last three years continued at the point of the inspection.",
                "The timeliness of reviews has fallen in the last quarter, and reviews were cancelled.",
                "The first placement since 2013 was made during the inspection.",
                "The Children Act 2004 inspection powers were used.",
                "Social workers record what children said at their last visit.",
                "The partners completed a rapid review in July 2020.",
                "In the 12 months prior to the inspection, 78 children were adopted.",
                "It is no longer in crisis, as was reported by the peer review in October 2018."
            })
    void inspections_and_reviews_of_something_else_are_none_before_this_one(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void a_label_and_its_date_may_stand_apart() {
        assertThat(PreviousInspections.in(
                        List.of("Date of previous inspection:", "14 to 18 June 2021", "Inspection outcome"),
                        LocalDate.of(2023, 10, 2)))
                .extracting(PreviousInspection::date)
                .containsExactly("2021-06");
    }

    private static List<PreviousInspection> read(String sentence) {
        return PreviousInspections.in(List.of(sentence), LocalDate.of(2024, 5, 1));
    }
}
