package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @Test
    void a_date_comes_back_as_it_went_in() {
        var day = LocalDate.of(2024, 2, 29);

        assertThat(DateInput.of(day).date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"29,2,2023", "0,1,2023", "1,13,2023", "1,1,23", "x,1,2023", "1,,2023"})
    void what_is_no_date_is_none(String day, String month, String year) {
        var typed = new DateInput(day, month, year);

        assertThat(typed.date()).isNull();
        assertThat(typed.isBlank()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3,Nov,2026",
        "3,november,2026",
        "3rd,NOVEMBER,2026",
        "3 November 2026,,",
        "Tuesday 3 Nov 2026,,",
        ",,2026-11-03",
        "03/11/2026,,",
        "3.11.2026,,",
        "by 3 November 2026,,",
        "by the 3rd of November 2026,,"
    })
    void months_may_be_named_and_a_whole_date_pasted_into_any_box(String day, String month, String year) {
        assertThat(new DateInput(day, month, year).date()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"end of February 2027", "by the end of Feb 2027", "end,February,2027"})
    void the_end_of_a_month_is_its_last_day(String typed) {
        var boxes = typed.split(",", -1);
        var date = boxes.length == 3 ? new DateInput(boxes[0], boxes[1], boxes[2]) : new DateInput(typed, "", "");
        assertThat(date.date()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({"3,No,2026", "3,Novembre,2026", "3 November,,", "2026-11-31,,", "3 4 5 2026,,", "3,ma,2026"})
    void what_only_looks_like_a_date_is_none(String day, String month, String year) {
        assertThat(new DateInput(day, month, year).date()).isNull();
    }

    @Test
    void blanks_do_not_matter() {
        assertThat(new DateInput(" 1 ", "2", "2024 ").date()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(new DateInput(null, " ", null).isBlank()).isTrue();
    }
}
