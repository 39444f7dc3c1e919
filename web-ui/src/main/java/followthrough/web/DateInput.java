package followthrough.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as it is typed, in three boxes; kept as it was even when it is no date. */
public record DateInput(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    private static final Pattern PARTS = Pattern.compile("[\\s/.,-]+");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(st|nd|rd|th)$");
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    /** Words that people leave around a day: "by the end of March 2027". */
    private static final Set<String> AROUND = Set.of("by", "the", "of", "on", "due");

    public static final DateInput BLANK = new DateInput("", "", "");

    public DateInput {
        day = day == null ? "" : day.strip();
        month = month == null ? "" : month.strip();
        year = year == null ? "" : year.strip();
    }

    public static DateInput of(@Nullable LocalDate date) {
        return date == null
                ? BLANK
                : new DateInput("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean isBlank() {
        return (day + month + year).isEmpty();
    }

    /**
     * Null when it is blank or no real date; years have four digits. Months may be named, and a whole date may stand in
     * one box: people paste "by 3 November 2026", "03/11/2026" or "2026-11-03". The end of a month is its last day.
     */
    public @Nullable LocalDate date() {
        var parts = PARTS.splitAsStream((day + " " + month + " " + year).toLowerCase(Locale.UK))
                .filter(part -> !part.isEmpty() && !WEEKDAYS.contains(part) && !AROUND.contains(part))
                .toList();
        if (parts.size() == 3 && parts.get(0).equals("end")) return endOf(parts.get(1), parts.get(2));
        if (parts.size() != 3) return null;
        return parts.get(0).length() == 4
                ? date(parts.get(2), parts.get(1), parts.get(0))
                : date(parts.get(0), parts.get(1), parts.get(2));
    }

    private static @Nullable LocalDate endOf(String month, String year) {
        var first = date("1", month, year);
        return first == null ? null : YearMonth.from(first).atEndOfMonth();
    }

    private static @Nullable LocalDate date(String day, String month, String year) {
        try {
            var number = Integer.parseInt(year);
            return number < 1900 || number > 2999
                    ? null
                    : LocalDate.of(
                            number,
                            month(month),
                            Integer.parseInt(ORDINAL.matcher(day).replaceFirst("$1")));
        } catch (DateTimeException | NumberFormatException unreal) {
            return null;
        }
    }

    /** "11", "Nov" or "november"; three letters are enough to tell them apart. */
    private static int month(String typed) {
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.UK);
            if (typed.length() >= 3 && name.startsWith(typed)) return month.getValue();
        }
        return Integer.parseInt(typed);
    }
}
