package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementDateTest {

    private static final LocalDate LETTER = LocalDate.of(2023, 7, 21);

    @Test
    void the_day_by_which_a_statement_is_asked_for_is_read() {
        assertThat(StatementDate.in("You should submit an action plan by 27 October 2023.", LETTER))
                .isEqualTo(LocalDate.of(2023, 10, 27));
    }

    @Test
    void the_day_of_the_week_may_stand_before_it() {
        assertThat(StatementDate.in(
                        "Northmoor should send the written statement of action to Plans@inspectors.example.org by Tuesday"
                                + " 24 October 2023.",
                        LETTER))
                .isEqualTo(LocalDate.of(2023, 10, 24));
    }

    @Test
    void an_address_between_may_hold_full_stops_and_the_year_two_digits() {
        var asked =
                "The council should send the written statement of action to Plans@inspectors.example.org by 12 November 23."
                        + " This statement will inform later visits.";
        assertThat(StatementDate.in(asked, LETTER)).isEqualTo(LocalDate.of(2023, 11, 12));
    }

    @Test
    void a_day_before_the_letter_or_a_number_of_days_is_none() {
        assertThat(StatementDate.in("The action plan was agreed by 1 March 2023.", LETTER))
                .isNull();
        assertThat(StatementDate.in("Submit an action plan within 70 working days.", LETTER))
                .isNull();
        assertThat(StatementDate.in("ToldProgress on the plan is seen by all staff.", LETTER))
                .isNull();
    }
}
