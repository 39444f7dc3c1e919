package followthrough.letter.reading.fact;

import followthrough.letter.reading.wording.DateMention;
import followthrough.letter.reading.wording.DateMentions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date that stands on a letter: a line of its own above the salutation, or the end of a line there. */
final class LetterDate {

    private static final int LONGEST_LINE = 400;

    /** The label of a report's cover, whose date a converter put on another line. */
    private static final Pattern PUBLISHED = Pattern.compile("(?i)(?:report )?published\\s*:?\\s*");

    /** "Inspection dates: 14 January to / 18 January 2013": the second line is no date of the letter. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i).*(?:\\b(?:to|and|until|from|between)|[-\u2013]|\\b(?:inspections?|visit|fieldwork)(?: dates?)?(?: of)?\\s*:?|\\bdates? of [\\w ]{3,40}:?)\\s*");

    private static final Pattern OTHER_DATE =
            Pattern.compile("(?i).*\\b(?:inspect|visit|publish|published|conducted|between|from)\\w*\\b.*");

    static @Nullable LocalDate of(Opening opening) {
        boolean published = false;
        var before = "";
        for (String line : opening.above()) {
            published |= !opening.isLetter() && PUBLISHED.matcher(line).matches();
            boolean goesOn = GOES_ON.matcher(before.substring(Math.max(0, before.length() - LONGEST_LINE)))
                    .matches();
            var date = published || goesOn || line.length() >= LONGEST_LINE ? null : whole(line);
            if (date != null) return date;
            before = line;
        }
        if (!opening.isLetter()) return null;
        return opening.above().stream()
                .filter(line -> line.length() < LONGEST_LINE
                        && !OTHER_DATE.matcher(line).matches())
                .map(LetterDate::atTheEnd)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate whole(String line) {
        return single(DateMentions.whole(line));
    }

    private static @Nullable LocalDate atTheEnd(String line) {
        var mentions = DateMentions.in(line);
        if (mentions.isEmpty()) return null;
        var last = mentions.get(mentions.size() - 1);
        return line.substring(last.end()).isBlank() && last.hasYears() ? single(last) : null;
    }

    private static @Nullable LocalDate single(@Nullable DateMention mention) {
        if (mention == null || mention.dates().size() != 1) return null;
        return mention.dates().get(0).date().orElse(null);
    }

    private LetterDate() {}
}
