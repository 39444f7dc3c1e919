package followthrough.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final LocalDate SUNDAY_BEFORE_EASTER = LocalDate.of(2027, 3, 21);

    private final WorkingDays workingDays = new WorkingDays();

    /** Whatever the day of the first start: Christmas, Easter, a Monday. */
    @Test
    void days_are_worked_on_and_keep_their_order_whatever_day_it_is() {
        for (var today = SUNDAY_BEFORE_EASTER;
                today.isBefore(SUNDAY_BEFORE_EASTER.plusYears(1));
                today = today.plusDays(1)) {
            var diary = new Diary(today, workingDays);
            var days = new ArrayList<LocalDate>();
            for (var weeksAgo = 60; weeksAgo >= 1; weeksAgo--) {
                for (var weekday : DayOfWeek.values()) {
                    if (weekday.compareTo(FRIDAY) <= 0) days.add(diary.day(weeksAgo, weekday));
                }
            }

            assertThat(days).isSorted().allMatch(workingDays::isWorkingDay);
            assertThat(days.get(days.size() - 1)).isBefore(today.with(SUNDAY));
        }
    }

    @Test
    void nothing_is_told_of_today_or_later() {
        var today = LocalDate.of(2027, 3, 22);
        var diary = new Diary(today, workingDays);
        var told = new ArrayList<LocalDate>();
        for (var day : List.of(today, today.minusWeeks(1), today.plusDays(1))) {
            diary.write(day, cast -> told.add(day));
        }

        diary.tell(new DemoCast(Map.of()), ZoneOffset.UTC, (moment, act) -> act.run());

        assertThat(told).containsExactly(today.minusWeeks(1));
    }
}
