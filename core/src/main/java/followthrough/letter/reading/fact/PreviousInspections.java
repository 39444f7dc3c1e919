package followthrough.letter.reading.fact;

import followthrough.letter.reading.wording.DateMentions;
import followthrough.letter.reading.wording.Sentences;
import followthrough.letter.reading.wording.WordStarts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every sentence that speaks of an inspection before this one, with its month or year where that is named. */
public final class PreviousInspections {

    private static final int LONGEST_MONTH = 12;
    private static final String KIND = "(?:inspections?|re-inspections?|visits?|reviews?)\\b";
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:previous|last|earlier|prior|preceding|former|most recent)(?:[\\s-]+[\\w\u2019',-]+){0,9}?\\s+"
                    + KIND);
    private static final Pattern DATED = Pattern.compile("(?i)\\b" + KIND
            + "(?:\\s+[\\w\u2019',-]+){0,8}?\\s+in\\s+|(?<!Act )\\b(?:19|20)\\d{2}\\s+(?:[\\w\u2019'-]+\\s+){0,5}"
            + KIND);
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private final @Nullable LocalDate visit;
    private final List<PreviousInspection> found = new ArrayList<>();

    private PreviousInspections(@Nullable LocalDate visit) {
        this.visit = visit;
    }

    public static List<PreviousInspection> in(List<String> paragraphs, @Nullable LocalDate visit) {
        var previous = new PreviousInspections(visit);
        for (String paragraph : paragraphs) Sentences.of(paragraph).forEach(previous::read);
        return previous.found;
    }

    private void read(String sentence) {
        var earlier = WordStarts.in(sentence, EARLIER);
        if (earlier.find(0)) {
            found.add(new PreviousInspection(
                    date(sentence, earlier.matcher().start()).orElse(null), sentence));
            return;
        }
        var dated = WordStarts.in(sentence, DATED);
        if (dated.find(0))
            date(sentence, dated.matcher().start() - LONGEST_MONTH)
                    .ifPresent(date -> found.add(new PreviousInspection(date, sentence)));
    }

    /** The first month or year after the words that is not later than the visit itself. */
    private Optional<String> date(String sentence, int from) {
        var month = DateMentions.in(sentence).stream()
                .filter(mention -> mention.start() >= from && mention.hasYears())
                .map(mention -> mention.dates().get(0))
                .map(date -> "%04d-%02d".formatted(date.year(), date.month()))
                .filter(this::isBeforeVisit)
                .findFirst();
        return month.or(() -> YEAR.matcher(sentence)
                .results()
                .filter(year -> year.start() >= from)
                .map(MatchResult::group)
                .filter(this::isBeforeVisit)
                .findFirst());
    }

    /** "2010-09" and "2013" compare as text with the visit's month. */
    private boolean isBeforeVisit(String date) {
        return visit == null || date.compareTo(visit.toString().substring(0, date.length())) < 0;
    }
}
