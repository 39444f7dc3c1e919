package followthrough.letter.reading.fact;

import followthrough.letter.reading.wording.DateMention;
import followthrough.letter.reading.wording.DateMentions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first and the last day of the visit, from "Inspection dates: …" or from the sentence that tells of the visit. */
public final class VisitDates {

    private static final int OPENING = 20_000;
    private static final int AROUND = 320;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:dates? of (?:the )?(?:inspection|visit)|(?:inspection|visit|fieldwork) dates?)\\b\\s*:?");
    private static final Pattern VISIT =
            Pattern.compile("(?i)\\b(?:(?:re-?)?(?:inspection|inspected|visit|visited)|fieldwork)\\b");
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(?:previous|last|earlier|prior|published|since|judged)\\b(?:\\W+\\w+){0,12}\\W*$");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

    private final String text;
    private final @Nullable LocalDate letterDate;
    private final int salutation;

    private VisitDates(String text, @Nullable LocalDate letterDate) {
        this.text = text;
        this.letterDate = letterDate;
        this.salutation = text.indexOf("Dear ");
    }

    /** Looks in the lines joined, so that a date broken at a line's end is whole. */
    public static @Nullable Visit in(String joined, @Nullable LocalDate letterDate) {
        var text = joined.substring(0, Math.min(joined.length(), OPENING));
        return new VisitDates(text, letterDate).visit();
    }

    private @Nullable Visit visit() {
        var mentions =
                DateMentions.in(text).stream().filter(DateMention::hasDays).toList();
        return labelled(mentions).or(() -> told(mentions)).orElse(null);
    }

    private Optional<Visit> labelled(List<DateMention> mentions) {
        var label = LABEL.matcher(text);
        while (label.find()) {
            int from = label.end();
            var visit = mentions.stream()
                    .filter(mention -> mention.start() >= from && mention.start() <= from + 12)
                    .findFirst()
                    .flatMap(this::visit);
            if (visit.isPresent()) return visit;
        }
        return Optional.empty();
    }

    private Optional<Visit> told(List<DateMention> mentions) {
        return mentions.stream()
                .filter(this::isOfThisVisit)
                .map(this::visit)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In a letter the sentence may tell of the visit after its dates; a report's cover would mislead there. */
    private boolean isOfThisVisit(DateMention mention) {
        if (mention.start() < salutation) return false;
        var before = text.substring(Math.max(0, mention.start() - AROUND), mention.start());
        int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("Dear "));
        var clause = before.substring(sentence + 1);
        if (ANOTHER.matcher(clause).find()) return false;
        return VISIT.matcher(clause).find()
                || (salutation >= 0 && VISIT.matcher(after(mention)).find());
    }

    private String after(DateMention mention) {
        var after = text.substring(mention.end(), Math.min(text.length(), mention.end() + AROUND));
        int sentence = after.indexOf(". ");
        return sentence < 0 ? after : after.substring(0, sentence);
    }

    private Optional<Visit> visit(DateMention mention) {
        var days = mention.days(missingYear(mention));
        if (days.isEmpty()) return Optional.empty();
        var sorted = days.stream().sorted().toList();
        return Optional.of(new Visit(sorted.get(0), sorted.get(sorted.size() - 1)));
    }

    /** The letter's year, or the year before when the visit would be later than its letter. */
    private int missingYear(DateMention mention) {
        if (letterDate == null) return firstYear();
        int year = letterDate.getYear();
        boolean after = mention.days(year).stream().anyMatch(day -> day.isAfter(letterDate));
        return after ? year - 1 : year;
    }

    private int firstYear() {
        var year = YEAR.matcher(text);
        return year.find() ? Integer.parseInt(year.group()) : 1;
    }
}
