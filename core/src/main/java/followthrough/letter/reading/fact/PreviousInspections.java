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

    /** Reviews are held by everybody; only these are inspections. */
    private static final String KIND =
            "(?:(?:re-?)?inspections?|visits?|(?:area|joint|ofsted|inspection|progress)\\s+reviews?)\\b";

    /** No part of an inspection's name: "the last nine months at the point of the inspection". */
    private static final String OF_ITS_NAME =
            "(?:[\\s-]+(?!(?:days?|weeks?|months?|years?|quarters?|this|these|a|an|was|were|is|are|has|have|had|been|during|at|since|when|who|which|that)\\b)"
                    + "[\\w\u2019',()-]+)";

    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:previous|last|earlier|prior(?!\\s+to\\b)|preceding|former|most recent)"
                    + OF_ITS_NAME + "{0,9}?\\s+" + KIND + "|\\blast\\s+(?:fully\\s+)?inspected\\b");
    private static final Pattern DATED =
            Pattern.compile("(?i)\\b(?:" + KIND + "|\\binspected\\b)(?:\\s+[\\w\u2019',-]+){0,8}?\\s+in\\s+"
                    + "|(?<!Act )\\b(?:19|20)\\d{2}" + OF_ITS_NAME + "{0,5}\\s+" + KIND);

    /** Homes, schools and agencies are inspected, too, and their grades are told of. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "(?i)\\b(?:adoption|fostering)\\s+(?:services?|agenc(?:y|ies))\\b[^.]{0,80}\\b(?:was|were|judged|in)\\b"
                    + "|\\b(?:adoption|fostering|interim)\\s+inspections?\\b"
                    + "|\\b(?:homes?|schools?|colleges?|academ(?:y|ies)|providers?|agenc(?:y|ies)|settings?|centres?|units?|PRUs?|provision|placements?|residential)\\b"
                    + "[^.]{0,120}\\b(?:judged|graded|rated|inspected)\\b"
                    + "|^(?:one|both|each|all|some|most|two|three|four|five|six)\\b[^.]{0,60}\\b(?:judged|graded|rated)\\b"
                    + "|\\b(?:judged|graded|rated)\\b[^.]{0,40}\\b(?:its|their)\\s+(?:most\\s+recent|latest)\\b"
                    + "|\\b(?:peer|rapid|external|practice|case|independent)\\s+(?:\\w+\\s+)?(?:reviews?|assessments?)\\b|\\bassessment\\s+of\\s+the\\b[^.]{0,40}\\breview\\b"
                    + "|\\b(?:their|his|her|child[\u2019']s|children[\u2019']s|worker[\u2019']s|workers[\u2019'])\\s+(?:previous|last|most\\s+recent)\\s+visits?\\b");

    /** "Since the previous inspection, …" goes on with something else, unless a date follows at once: "Since the last inspection, in 2016, …". */
    private static final Pattern NEXT_CLAUSE =
            Pattern.compile(",\\s+(?!(?:in|on|from|of)\\s+(?:\\w+\\s+){0,3}?(?:19|20)?\\d)");

    /** What no sentence about an inspection is without; the rest need not be looked at. */
    private static final Pattern INSPECTS = Pattern.compile("nspect|isit|eview|NSPECT");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern LABEL = Pattern.compile("(?i).*\\binspections?\\s*:");

    private final @Nullable LocalDate visit;
    private final List<PreviousInspection> found = new ArrayList<>();

    private PreviousInspections(@Nullable LocalDate visit) {
        this.visit = visit;
    }

    public static List<PreviousInspection> in(List<String> paragraphs, @Nullable LocalDate visit) {
        var previous = new PreviousInspections(visit);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean labelled = i + 1 < paragraphs.size() && isLabelOf(paragraphs.get(i), paragraphs.get(i + 1));
            var whole = labelled ? paragraphs.get(i) + " " + paragraphs.get(i + 1) : paragraphs.get(i);
            Sentences.of(whole).forEach(previous::read);
            if (labelled) i++;
        }
        return previous.found;
    }

    /** A wide gap between "Date of previous inspection:" and its date parts the two. */
    private static boolean isLabelOf(String label, String text) {
        return LABEL.matcher(label).matches()
                && DateMentions.in(text).stream().anyMatch(date -> date.start() == 0 && date.end() == text.length());
    }

    private void read(String sentence) {
        if (!INSPECTS.matcher(sentence).find()) return;
        var earlier = WordStarts.in(sentence, EARLIER);
        if (earlier.find(0)) {
            if (OF_SOMETHING_ELSE.matcher(sentence).find()) return;
            int to = clause(sentence, earlier.matcher().end());
            var date = date(sentence, earlier.matcher().start(), to);
            found.add(new PreviousInspection(date.orElse(null), sentence));
            return;
        }
        if (!YEAR.matcher(sentence).find()) return;
        var dated = WordStarts.in(sentence, DATED);
        if (dated.find(0) && !OF_SOMETHING_ELSE.matcher(sentence).find())
            date(sentence, dated.matcher().start() - LONGEST_MONTH, sentence.length())
                    .ifPresent(date -> found.add(new PreviousInspection(date, sentence)));
    }

    private static int clause(String sentence, int from) {
        var next = NEXT_CLAUSE.matcher(sentence);
        return next.region(from, sentence.length()).lookingAt() ? from : sentence.length();
    }

    /** The first month or year near the words that is not later than the visit itself. */
    private Optional<String> date(String sentence, int from, int to) {
        var month = DateMentions.in(sentence).stream()
                .filter(mention -> mention.start() >= from && mention.start() < to && mention.hasYears())
                .map(mention -> mention.dates().get(0))
                .map(date -> "%04d-%02d".formatted(date.year(), date.month()))
                .filter(this::isBeforeVisit)
                .findFirst();
        return month.or(() -> YEAR.matcher(sentence)
                .results()
                .filter(year -> year.start() >= from && year.start() < to)
                .map(MatchResult::group)
                .filter(this::isBeforeVisit)
                .findFirst());
    }

    /** "2010-09" and "2013" compare as text with the visit's month. */
    private boolean isBeforeVisit(String date) {
        return visit == null || date.compareTo(visit.toString().substring(0, date.length())) < 0;
    }
}
