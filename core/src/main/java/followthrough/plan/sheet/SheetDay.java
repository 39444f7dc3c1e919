package followthrough.plan.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them in England; a month alone means its last day. */
record SheetDay(LocalDate day, boolean monthOnly) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{2}|\\d{4})");

    private static final Pattern WORDS =
            Pattern.compile("(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?,? )?"
                    + "(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})[ ,-]*(\\d{2}|\\d{4})");

    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private static final Pattern MONTH =
            Pattern.compile("(?:(?:the )?end[ -](?:of )?)?([a-z]{3,9})[ ,-]*(\\d{2}|\\d{4})");

    /** What stands before a day by which something is to be done. */
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:to be )?(?:done|complete|completed|delivered|due) )?(?:by|no later than|not later than|due)?:? ?(?:the )?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Empty for what is no day of the calendar: "31/02/2027", "ongoing", "asap". */
    static Optional<SheetDay> read(String typed) {
        var said =
                typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("\\.$| 00:00(?::00)?$", "");
        var text = BY.matcher(said).replaceFirst("");
        try {
            return day(text).map(found -> new SheetDay(found, false)).or(() -> month(text));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches())
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches())
            return Optional.of(
                    LocalDate.of(year(numbers.group(3)), number(numbers.group(2)), number(numbers.group(1))));
        var first = MONTH_FIRST.matcher(text);
        if (first.matches() && month(first.group(1), 0) > 0)
            return Optional.of(LocalDate.of(year(first.group(3)), month(first.group(1), 0), number(first.group(2))));
        var words = WORDS.matcher(text);
        if (!words.matches() || month(words.group(2), 0) == 0) return Optional.empty();
        return Optional.of(LocalDate.of(year(words.group(3)), month(words.group(2), 0), number(words.group(1))));
    }

    private static Optional<SheetDay> month(String text) {
        var found = MONTH.matcher(text);
        if (!found.matches() || month(found.group(1), 0) == 0) return Optional.empty();
        return Optional.of(new SheetDay(
                YearMonth.of(year(found.group(2)), month(found.group(1), 0)).atEndOfMonth(), true));
    }

    private static int month(String name, int none) {
        return name.length() < 3 ? none : MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }
}
