package followthrough.plan;

import followthrough.area.Area;
import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an inspector would ask of a plan: advice in the margin, never a bar. */
final class PlanAdvice {

    private static final Pattern WITHIN =
            Pattern.compile("within\\s+(\\w+)\\s+(day|week|month)s?", Pattern.CASE_INSENSITIVE);

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    static List<Obstacle> on(ActionPlan plan, Area area, LocalDate letterDay) {
        var found = new ArrayList<Obstacle>();
        var stated = area.deadline();
        if (stated == null) return found;
        var limit = deadline(stated, letterDay);
        if (limit.isEmpty()) return found;
        for (int i = 0; i < plan.actions().size(); i++) {
            var due = plan.actions().get(i).due();
            if (due != null && due.isAfter(limit.get())) {
                var field = "actions[" + i + "].due";
                found.add(Obstacle.at(field, "actionAfterStatedDeadline", i + 1, stated, limit.get()));
            }
        }
        return found;
    }

    /** The day that words such as "Within three months" or "Immediately" mean, counted from the letter's day. */
    static Optional<LocalDate> deadline(String words, LocalDate letterDay) {
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

    private PlanAdvice() {}
}
