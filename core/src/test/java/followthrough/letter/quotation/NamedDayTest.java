package followthrough.letter.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedDayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void a_day_is_named_in_the_ways_in_which_letters_write_it() {
        for (var text : List.of(
                "by 1 March 2027.",
                "by Monday 1st March, 2027",
                "by the 1st of March\n2027",
                "before 01/03/2027",
                "1.3.27",
                "1 Mar 2027",
                "2027-03-01")) assertThat(NamedDay.in(text, DAY)).as(text).isTrue();
    }

    @Test
    void another_day_is_not() {
        for (var text :
                List.of("by 21 March 2027", "by 1 March 2028", "1 May 2027", "11/03/2027", "within 70 days", ""))
            assertThat(NamedDay.in(text, DAY)).as(text).isFalse();
    }
}
