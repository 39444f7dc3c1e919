package followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final Map<Integer, Long> YEARS_WITH_MORE = Map.of(2011, 9L, 2012, 9L, 2022, 10L, 2023, 9L);

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest
    @CsvSource({"2016-04-05, 2016-07-14", "2018-08-03, 2018-11-12", "2023-05-09, 2023-08-16"})
    void seventy_working_days_after_a_letter_skip_weekends_and_bank_holidays(LocalDate letter, LocalDate due) {
        assertThat(workingDays.after(letter, 70)).isEqualTo(due);
        assertThat(workingDays.between(letter, due)).isEqualTo(70);
        assertThat(workingDays.between(due, letter)).isEqualTo(-70);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
                "2023-05-08", "2011-01-03", "2010-12-27", "2010-12-28", "2016-12-27", "2024-04-01", "2025-08-25"
            })
    void nobody_works_on_a_bank_holiday(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-28", "2020-05-04", "2022-05-30", "2011-04-28", "2022-09-20"})
    void a_day_that_a_bank_holiday_was_moved_from_is_worked(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void from_2009_to_2030_each_year_has_its_eight_bank_holidays_and_the_few_special_ones() {
        IntStream.rangeClosed(2009, 2030)
                .forEach(year -> assertThat(bankHolidays(year))
                        .as("bank holidays of %s", year)
                        .isEqualTo(YEARS_WITH_MORE.getOrDefault(year, 8L)));
    }

    /** They are worked out from the rules of the law, year by year: there is no list that could come to its end. */
    @Test
    void bank_holidays_never_end() {
        IntStream.rangeClosed(2031, 2100)
                .forEach(year -> assertThat(bankHolidays(year))
                        .as("bank holidays of %s", year)
                        .isEqualTo(8));
    }

    @Test
    void no_working_day_after_a_day_is_that_day_and_a_negative_number_is_refused() {
        var saturday = LocalDate.of(2024, 6, 1);
        assertThat(workingDays.after(saturday, 0)).isEqualTo(saturday);
        assertThat(workingDays.after(saturday, 1)).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(workingDays.between(saturday, saturday)).isZero();
        assertThatThrownBy(() -> workingDays.after(saturday, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private long bankHolidays(int year) {
        var first = Year.of(year).atDay(1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !workingDays.isWorkingDay(day))
                .count();
    }
}
