package followthrough.letter.quotation;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text names a day, in one of the ways in which letters write days. */
public final class NamedDay {

    public static boolean in(String text, LocalDate day) {
        return Pattern.compile(written(day), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static String written(LocalDate day) {
        var number = "(?<!\\d)0?" + day.getDayOfMonth();
        var month = day.getMonth();
        var named = "(?:" + month.getDisplayName(TextStyle.FULL, Locale.UK) + "|"
                + month.getDisplayName(TextStyle.FULL, Locale.UK).substring(0, 3) + "\\w?)\\.?";
        var year = String.valueOf(day.getYear());
        var numbers =
                number + "[/.-]0?" + day.getMonthValue() + "[/.-](?:" + year + "|" + year.substring(2) + ")(?!\\d)";
        return number + "(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + named + ",?\\s+" + year + "|" + numbers + "|" + day;
    }

    private NamedDay() {}
}
