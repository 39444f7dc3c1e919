package followthrough.plan.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that the words of a finding mean: "Within three months", "Immediately". */
final class StatedDeadline {

    private static final Pattern WITHIN =
            Pattern.compile("within\\s+(\\w+)\\s+(day|week|month)s?", Pattern.CASE_INSENSITIVE);

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Counted from the letter's day; empty where the words name no time. */
    static Optional<LocalDate> day(String words, LocalDate letterDay) {
        if (words.toLowerCase(Locale.ROOT).contains("immediate")) return Optional.of(letterDay.plusDays(1));
        var within = WITHIN.matcher(words);
        if (!within.find()) return Optional.empty();
        return number(within.group(1)).map(count -> switch (within.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> letterDay.plusDays(count);
            case "week" -> letterDay.plusWeeks(count);
            default -> letterDay.plusMonths(count);
        });
    }

    private static Optional<Integer> number(String word) {
        var known = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        if (known >= 0) return Optional.of(known);
        return word.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    private StatedDeadline() {}
}
