package followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** The next digest is due at the hour that the clock on the wall shows, whichever way the clock was moved. */
class DigestTimesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DigestTimes times = new DigestTimes(new WorkingDays());

    @Test
    void eight_stays_eight_when_the_clock_is_put_back() {
        assertThat(next(DigestWish.USUAL, at("2026-10-23T08:30")).toString()).isEqualTo("2026-10-26T08:00:00Z");
        assertThat(next(DigestWish.USUAL, at("2026-10-22T08:30")).toString()).isEqualTo("2026-10-23T07:00:00Z");
    }

    @Test
    void eight_stays_eight_when_the_clock_is_put_forward() {
        assertThat(next(DigestWish.USUAL, at("2026-03-27T08:30")).toString()).isEqualTo("2026-03-30T07:00:00Z");
    }

    @Test
    void one_is_due_a_day_also_in_the_hour_that_comes_twice_or_never() {
        var nightly = new DigestWish(true, LocalTime.of(1, 30), EnumSet.allOf(DayOfWeek.class), false);
        var day = LocalDate.of(2026, 3, 20);
        var due = next(nightly, at("2026-03-20T12:00"));
        while (day.isBefore(LocalDate.of(2026, 11, 10))) {
            var following = LocalDate.ofInstant(due, LONDON);
            assertThat(following).isAfter(day);
            day = following;
            due = next(nightly, due);
        }
    }

    private Instant next(DigestWish wish, Instant after) {
        return times.next(wish, after, LONDON);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(LONDON).toInstant();
    }
}
