package followthrough.letter.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.reading.fact.VisitDates;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate LETTER = LocalDate.of(2011, 1, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Tuesday 3rd May 2011 | 2011-05-03",
                "18 and 19 January 2011 | 2011-01-18 2011-01-19",
                "16 th and 18 th January 2011 | 2011-01-16 2011-01-18",
                "30 November and 1 December 2010 | 2010-11-30 2010-12-01",
                "16 April to 27 April 2018 | 2018-04-16 2018-04-27",
                "6 March 2017–30 March 2017 | 2017-03-06 2017-03-30",
                "the 2nd, 3rd and 4th of June 2010 | 2010-06-02 2010-06-03 2010-06-04",
                "Monday 9 to Friday 13 December 2024 | 2024-12-09 2024-12-13",
                "31 December 2010 and 4 January 2011 | 2010-12-31 2011-01-04",
                "12/05/2011 | 2011-05-12",
                "2011-05-12 | 2011-05-12",
                "12 Sept 2011 | 2011-09-12",
                "12 JUNE 2011 | 2011-06-12",
                "13 and 14 December | 2010-12-13 2010-12-14",
                "in May, section 47 and 12 cases | ''",
                "31 June 2011 | ''",
                "They may 5 times | ''"
            })
    void dates_are_understood_as_letters_write_them(String text, String days) {
        var found = DateMentions.in(text).stream()
                .flatMap(mention -> mention.days(2010).stream())
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear A, the inspection which was conducted on 10 and 11 January 2011 | 2011-01-10 2011-01-11",
                "Dear A, the visit took place on 21 and 22 December. | 2010-12-21 2010-12-22",
                "Dear A, since the last inspection in May. The inspection was carried out between 11 January and 12 January. | 2011-01-11 2011-01-12",
                "Dear A, at the previous inspection on 2 July 2009 things differed. This inspection was on 12 January 2011. | 2011-01-12 2011-01-12",
                "Inspection date: 12 January 2011 Report published: 14 February 2011 | 2011-01-12 2011-01-12"
            })
    void the_visit_is_the_one_that_the_letter_is_about(String text, String days) {
        var visit = VisitDates.in(text, LETTER);
        assertThat(visit == null ? "" : visit.first() + " " + visit.last()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9 June 2011", "Date: 9 June 2011", "Thursday, 9th June 2011", "9 June 2011.", "9th of June 2011"
            })
    void a_line_that_is_nothing_but_a_date_dates_the_letter(String line) {
        var mention = DateMentions.whole(line);
        assertThat(mention == null ? null : mention.days(0)).containsExactly(LocalDate.of(2011, 6, 9));
    }
}
