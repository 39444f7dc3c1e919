package followthrough.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as it is typed, in three boxes; kept as it was even when it is no date. */
public record DateInput(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

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

    /** Null when it is blank or no real date; years have four digits. */
    public @Nullable LocalDate date() {
        try {
            var number = Integer.parseInt("" + year);
            return number < 1900 || number > 2999
                    ? null
                    : LocalDate.of(number, Integer.parseInt("" + month), Integer.parseInt("" + day));
        } catch (DateTimeException | NumberFormatException unreal) {
            return null;
        }
    }
}
