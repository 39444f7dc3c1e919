package followthrough.workflow.mail;

import followthrough.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** When the next digest is due. */
@Component
class DigestTimes {

    /** Whoever chose none of the days on which people work is asked again next year. */
    private static final int FARTHEST = 366;

    private final WorkingDays workingDays;

    DigestTimes(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    Instant next(DigestWish wish, Instant after, ZoneId zone) {
        var first = LocalDate.ofInstant(after, zone);
        return first.datesUntil(first.plusDays(FARTHEST))
                .filter(day -> wish.days().contains(day.getDayOfWeek()) && workingDays.isWorkingDay(day))
                .map(day -> day.atTime(wish.at()).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseGet(() -> first.plusDays(FARTHEST).atStartOfDay(zone).toInstant());
    }
}
