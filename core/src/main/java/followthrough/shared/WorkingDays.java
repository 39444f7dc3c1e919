package followthrough.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Stands in until the calendar with England's bank holidays is merged. */
@Component
public class WorkingDays {

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }
}
