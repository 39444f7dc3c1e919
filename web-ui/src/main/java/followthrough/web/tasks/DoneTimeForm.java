package followthrough.web.tasks;

import followthrough.audit.AuditTrail.Time;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when on.
 *
 * @param time one of {@link #TIMES}; anything else is from the beginning
 */
record DoneTimeForm(String time) {

    static final List<String> TIMES = List.of("today", "week", "month", "quarter", "year");

    DoneTimeForm {
        time = clean(time);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isOn() {
        return TIMES.contains(time);
    }

    Time until(LocalDate today) {
        if (!isOn()) return Time.EVER;
        var from = switch (time) {
            case "today" -> today;
            case "week" -> today.minusDays(7);
            case "month" -> today.minusMonths(1);
            case "quarter" -> today.minusMonths(3);
            default -> today.minusYears(1);
        };
        return new Time(from, today);
    }

    /** As it stands in the address. */
    String query() {
        return isOn() ? "&time=" + time : "";
    }
}
