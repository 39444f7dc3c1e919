package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Of the six areas for development identified at the previous inspection in May 2009 one is still to be completed. | 6 | 1 | 5",
                "Of the six areas for development identified at the last inspection, four have been addressed and two remain outstanding. | 6 | 2 | 4",
                "Three of the five areas for development from the previous inspection have been fully addressed. | 5 | 2 | 3",
                "All areas for development identified at the previous inspection have been addressed. | - | 0 | -",
                "All four areas for development identified at the previous inspection have been addressed. | 4 | 0 | 4",
                "The two areas for development identified at the previous inspection have been met. | 2 | 0 | 2",
                "Both areas for development identified at the last inspection have been addressed. | 2 | 0 | 2",
                "The areas for development identified at the last inspection have been addressed with the exception of the recording of visits. | - | 1 | -",
                "The areas for development identified at the last inspection have been addressed with the exception of two. | - | 2 | -",
                "All but one of the nine areas for development identified at the last inspection have been addressed. | 9 | 1 | 8",
                "There has been good progress in three areas of development identified at the previous inspection. However, there has been insufficient progress in four areas of development. | 7 | 4 | 3",
                "The council has addressed four of the seven areas for development identified at the last inspection. | 7 | 3 | 4",
                "One area for development from the previous inspection has not been addressed. | - | 1 | -",
                "Most of the areas for development identified at the previous inspection have been addressed. | - | - | -",
                "Since the inspection in 2014 services have improved in some areas. One of the homes has closed and two have improved. | - | - | -",
                "Leaders had found the areas for improvement prior to the inspection. One of the areas requiring improvement is planning. | - | - | -",
                "Children aged 16 and 17 were an area for improvement at the last inspection. They still wait too long. | - | - | -",
                "Some progress has been made since the previous inspection. | - | - | -",
                "The inspection identified two areas for development. | - | - | -",
                "None of the three areas for development identified at the last inspection has been addressed. | 3 | 3 | 0",
                "The single area for priority action identified at the last inspection has been addressed. | 1 | 0 | 1",
                "The area for priority action identified at the previous inspection has been addressed. | - | 0 | -",
                "Of the 12 recommendations made at the last inspection, ten have been implemented. | 12 | 2 | 10"
            })
    void what_a_letter_says_of_earlier_areas_is_counted(String text, Integer total, Integer open, Integer progressed) {
        assertThat(Counting.in(List.of(text))).isEqualTo(new StatedCounts(total, open, progressed));
    }
}
