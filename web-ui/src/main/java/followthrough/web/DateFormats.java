package followthrough.web;

import followthrough.progress.LateFinish;
import followthrough.shared.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates in words, as everybody here writes them, with the distance in working days where something is due. */
@Component
public class DateFormats {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final WorkingDays workingDays;
    private final Clock clock;

    DateFormats(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** In which all days and times are meant. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@code 16 August 2023}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 16 Aug 2023}, for tables. */
    public String brief(LocalDate day) {
        return SHORT.format(day).replace("Sept", "Sep");
    }

    /** {@code Wednesday 16 August 2023}. */
    public String full(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 16 August 2023 at 14:05}, London time. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }

    /** {@code 14:05} today, {@code 16 August 2023 at 14:05} on another day. */
    public String time(Instant moment) {
        var local = moment.atZone(clock.getZone());
        return local.toLocalDate().equals(today()) ? TIME.format(local) : moment(moment);
    }

    /** {@code Wednesday 16 August 2023 (in 12 working days)}. */
    public String due(LocalDate day) {
        return full(day) + " (" + distance(day) + ")";
    }

    /** As {@link #due} on another day than today, such as the day of a case that is recorded later. */
    public String due(LocalDate day, LocalDate on) {
        return full(day) + " (" + distance(day, on) + ")";
    }

    /** False on week-ends and bank holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.isWorkingDay(day);
    }

    public boolean isOverdue(LocalDate day) {
        return day.isBefore(today());
    }

    /** How long after its date something was finished in a case that is live from a day on; null where it was not late. */
    public @Nullable LateFinish late(@Nullable LocalDate due, @Nullable LocalDate live, @Nullable LocalDate finished) {
        return LateFinish.of(due, live, finished, workingDays).orElse(null);
    }

    /** {@code today}, {@code in 12 working days}, {@code 5 working days overdue}. */
    public String distance(LocalDate day) {
        return distance(day, today());
    }

    public String distance(LocalDate day, LocalDate on) {
        if (day.equals(on)) return "today";
        if (day.isBefore(on)) return overdue(workingDays.between(day, on));
        var left = workingDays.between(on, day);
        return left == 0 ? "before the next working day" : "in " + workingDays(left);
    }

    private static String overdue(int days) {
        return days == 0 ? "due since the last working day" : workingDays(days) + " overdue";
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
