package followthrough.plan.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "Within three months, 2016-07-05",
        "within 10 days, 2016-04-15",
        "Within six weeks:, 2016-05-17",
        "Immediately, 2016-04-06"
    })
    void a_deadline_in_words_is_a_day_counted_from_the_letter(String words, LocalDate day) {
        assertThat(StatedDeadline.day(words, LocalDate.of(2016, 4, 5))).contains(day);
    }

    @Test
    void words_that_name_no_time_are_no_deadline() {
        assertThat(StatedDeadline.day("Without delay where possible", LocalDate.of(2016, 4, 5)))
                .isEmpty();
        assertThat(StatedDeadline.day("within many months", LocalDate.of(2016, 4, 5)))
                .isEmpty();
    }
}
