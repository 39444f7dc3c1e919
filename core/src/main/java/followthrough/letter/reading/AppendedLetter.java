package followthrough.letter.reading;

import followthrough.letter.document.Line;
import followthrough.letter.document.Source;
import followthrough.letter.document.Source.Remark;
import followthrough.letter.document.Source.Way;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A letter that is appended to a report to councillors: it is cut out, since the report has recommendations, a date and
 * names of its own.
 */
final class AppendedLetter {

    /** What stands at the head of reports to councillors, and in no letter. */
    private static final List<Pattern> SIGNS = List.of(
            sign("(?:report (?:to|of|by|author|title)\\b|title of report)"),
            sign("agenda item\\b"),
            sign("(?:wards?|divisions?)(?: \\w+)? affected\\b"),
            sign(
                    "(?:cabinet|council|committee|scrutiny|overview|panel|executive|corporate parenting|health and wellbeing)\\b.{0,60}"
                            + "\\b(?:committee|panel|board|cabinet|commission|meeting)\\b"),
            sign("(?:background papers|contact officer|lead officer|report author)\\b"),
            sign(
                    "(?:\\d+\\.?\\d* )?(?:financial|legal|equalit\\w+|resource|risk)(?: \\w+){0,3} (?:implications?|management)\\b"),
            sign(
                    "(?:\\d+\\.?\\d* )?(?:purpose of (?:the |this )?report|executive summary|reasons? for (?:the )?(?:decision|recommendations?))\\b"),
            sign(
                    "(?:\\d+\\.?\\d* )?recommendations?\\W*$|it is recommended that\\b|members are (?:asked|recommended)\\b"));

    private static final Pattern DEAR = Pattern.compile("Dear\\b.{0,120}");
    private static final Pattern YOURS = Pattern.compile("(?i)yours (?:sincerely|faithfully|truly)\\b.*");
    private static final Pattern OF_A_REPORT = Pattern.compile("(?i)inspection dates?:?\\s.*\\d{4}.*");
    private static final Pattern APPENDIX = Pattern.compile("(?i)(?:appendix|annex|appendices|enclosure)\\b.{0,100}");
    private static final int FEWEST_SIGNS = 3;
    private static final int FEWEST_LINES = 8;
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_SIGNATURE = 40;

    private final List<Line> lines;

    private AppendedLetter(List<Line> lines) {
        this.lines = lines;
    }

    /** The letter alone; the same source where it stands alone. Its text, to which places refer, stays whole. */
    static Source cutOut(Source source) {
        return new AppendedLetter(source.lines()).from(source);
    }

    private Source from(Source source) {
        int anchor = anchor();
        if (anchor < FEWEST_LINES || signs(anchor) < FEWEST_SIGNS) return source;
        int first = beginning(anchor);
        int last = end(anchor);
        if (first < FEWEST_LINES) return source;
        var left = String.valueOf(first + lines.size() - last);
        return source.with(lines.subList(first, last)).remarked(new Remark(Way.CUT_OUT, left, -1, -1));
    }

    /** Where a letter or a report begins for sure: its salutation, or the days of the inspection. */
    private int anchor() {
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i).words();
            if (DEAR.matcher(words).matches() && isSigned(i)) return i;
            if (OF_A_REPORT.matcher(words).matches()) return i;
        }
        return -1;
    }

    private boolean isSigned(int dear) {
        return lines.subList(dear, lines.size()).stream()
                .anyMatch(line -> YOURS.matcher(line.words()).matches());
    }

    private long signs(int before) {
        var above = lines.subList(0, before).stream().map(Line::words).toList();
        return SIGNS.stream()
                .filter(sign ->
                        above.stream().anyMatch(words -> sign.matcher(words).lookingAt()))
                .count();
    }

    /** Below the word that announces it, or where its page begins. */
    private int beginning(int anchor) {
        for (int i = anchor - 1; i >= Math.max(0, anchor - LONGEST_HEAD); i--) {
            if (APPENDIX.matcher(lines.get(i).words()).matches()) return i + 1;
            if (!Objects.equals(lines.get(i).page(), lines.get(i + 1).page())) return i + 1;
        }
        return 0;
    }

    /** After the signature and who gets a copy; a report goes on to the next appendix. */
    private int end(int anchor) {
        boolean letter = DEAR.matcher(lines.get(anchor).words()).matches();
        int signed = anchor;
        while (letter && !YOURS.matcher(lines.get(signed).words()).matches()) signed++;
        for (int i = signed + 1; i < lines.size(); i++) {
            boolean over = letter && i > signed + LONGEST_SIGNATURE;
            if (over || isNextAppendix(i)) return i;
        }
        return lines.size();
    }

    private boolean isNextAppendix(int line) {
        return lines.get(line).gap() > 0
                && APPENDIX.matcher(lines.get(line).words()).matches();
    }

    private static Pattern sign(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
