package followthrough.demo;

import followthrough.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What happened on which day. It is told in the order of the days, each act in the hours of its own. */
final class Diary {

    private static final LocalTime MORNING = LocalTime.of(9, 10);

    /** Far enough apart that two acts of a day stand in their order, near enough that they are all done by noon. */
    private static final int MINUTES_APART = 7;

    private record Entry(LocalDate day, Consumer<DemoCast> act) {}

    private final LocalDate today;
    private final WorkingDays workingDays;
    private final List<Entry> entries = new ArrayList<>();

    Diary(LocalDate today, WorkingDays workingDays) {
        this.today = today;
        this.workingDays = workingDays;
    }

    /** The weekday so many weeks ago, or the last day before it on which people work. */
    LocalDate day(int weeksAgo, DayOfWeek weekday) {
        var day = today.minusWeeks(weeksAgo).with(weekday);
        while (!workingDays.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    void write(LocalDate day, Consumer<DemoCast> act) {
        if (day.isBefore(today)) entries.add(new Entry(day, act)); // what is still to come is not told
    }

    /** @param at does an act at a moment of the past */
    void tell(DemoCast cast, ZoneId zone, BiConsumer<Instant, Runnable> at) {
        entries.sort(Comparator.comparing(Entry::day)); // stable: the acts of a day stay in their order
        var told = 0;
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            told = index > 0 && entries.get(index - 1).day().equals(entry.day()) ? told + 1 : 0;
            var moment = entry.day()
                    .atTime(MORNING.plusMinutes((long) told * MINUTES_APART))
                    .atZone(zone)
                    .toInstant();
            at.accept(moment, () -> entry.act().accept(cast.on(entry.day())));
        }
    }
}
