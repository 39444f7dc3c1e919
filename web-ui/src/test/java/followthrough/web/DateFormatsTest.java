package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DateFormatsTest {

    static final LocalDate MONDAY = LocalDate.of(2023, 7, 31);

    final DateFormats dates = new DateFormats(
            new WorkingDays(), Clock.fixed(Instant.parse("2023-07-31T09:00:00Z"), ZoneId.of("Europe/London")));

    @Test
    void a_date_to_come_says_how_many_working_days_are_left() {
        assertThat(dates.due(LocalDate.of(2023, 8, 16))).isEqualTo("Wednesday 16 August 2023 (in 12 working days)");
        assertThat(dates.distance(MONDAY.plusDays(1))).isEqualTo("in 1 working day");
    }

    @Test
    void an_overdue_date_says_by_how_many() {
        assertThat(dates.distance(LocalDate.of(2023, 7, 24))).isEqualTo("5 working days overdue");
        assertThat(dates.isOverdue(LocalDate.of(2023, 7, 24))).isTrue();
        assertThat(dates.isOverdue(MONDAY)).isFalse();
    }

    @Test
    void a_weekend_between_is_said_in_words() {
        assertThat(dates.distance(MONDAY)).isEqualTo("today");
        assertThat(dates.distance(LocalDate.of(2023, 8, 5), LocalDate.of(2023, 8, 4)))
                .isEqualTo("before the next working day");
        assertThat(dates.distance(LocalDate.of(2023, 8, 4), LocalDate.of(2023, 8, 5)))
                .isEqualTo("due since the last working day");
    }

    @Test
    void a_case_recorded_later_counts_from_its_own_day() {
        assertThat(dates.due(LocalDate.of(2011, 3, 4), LocalDate.of(2011, 3, 1)))
                .isEqualTo("Friday 4 March 2011 (in 3 working days)");
    }

    @Test
    void moments_are_told_in_london_time() {
        assertThat(dates.moment(Instant.parse("2023-07-31T09:05:00Z"))).isEqualTo("31 July 2023 at 10:05");
    }
}
