package followthrough.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A first and a last day, each open when null. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity ALWAYS = new Validity(null, null);

    static Validity between(String from, String until) {
        return new Validity(day(from), day(until));
    }

    public boolean covers(LocalDate day) {
        return distanceTo(day) == 0;
    }

    /** Days from the given day to the nearest valid one. */
    long distanceTo(LocalDate day) {
        if (from != null && day.isBefore(from)) return ChronoUnit.DAYS.between(day, from);
        if (until != null && day.isAfter(until)) return ChronoUnit.DAYS.between(until, day);
        return 0;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }
}
