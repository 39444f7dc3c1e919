package followthrough.letter.reading.fact;

import followthrough.letter.reading.wording.DateMentions;
import followthrough.letter.reading.wording.WordStarts;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By when a letter itself asks for a statement of action: "… should send the written statement of action … by 12 November 18". */
public final class StatementDate {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:statement|response|action plan|improvement plan)\\b[^.]{0,160}?(?:\\S+@\\S+)?[^.]{0,40}?"
                    + "\\b(?:by|before|no later than) (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?=(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}) (\\d{2})(?!\\d)");
    private static final int LONGEST_DATE = 40;

    /** The day, or null where the letter names none. */
    public static @Nullable LocalDate in(String joined, @Nullable LocalDate letterDate) {
        var asks = WordStarts.in(joined, ASKED);
        var asked = asks.matcher();
        for (int from = 0; asks.find(from); from = asked.end()) {
            var rest = joined.substring(asked.end(), Math.min(joined.length(), asked.end() + LONGEST_DATE));
            var mentions = DateMentions.in(SHORT_YEAR.matcher(rest).replaceFirst("$1 20$2"));
            if (mentions.isEmpty() || mentions.get(0).start() > 4) continue;
            var days = mentions.get(0).days(letterDate == null ? 0 : letterDate.getYear());
            if (!days.isEmpty() && (letterDate == null || days.get(0).isAfter(letterDate))) return days.get(0);
        }
        return null;
    }

    private StatementDate() {}
}
