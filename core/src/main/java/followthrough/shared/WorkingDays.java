package followthrough.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Working days in England: Monday to Friday without the bank holidays, the single ones (jubilees, funeral) included. */
@Component
public class WorkingDays {

    /** Easter Monday and the August bank holiday are England's own; without the region they go missing. */
    private static final String REGION = "eng";

    private final HolidayManager bankHolidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.isHoliday(day, REGION);
    }

    /** The day that many working days after the given one, which itself is not counted; none at all is that day. */
    public LocalDate after(LocalDate from, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("a number of working days is never negative");
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /** Working days after the first day up to and including the second; negative when the second is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }
}
