package followthrough.letter.reading.doubt;

import followthrough.inspection.Framework;
import followthrough.letter.document.Line;
import followthrough.letter.document.Prose;
import followthrough.letter.document.Source;
import followthrough.letter.reading.fact.Opening;
import followthrough.letter.reading.wording.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Printed letters end with a signature, and reports with the imprint of whoever publishes them. Where neither stands at the
 * end, whole pages may have been left out, and nothing else would tell.
 */
public final class MissingEnd {

    private static final int LAST_LINES = 15;
    private static final int SIGNATURE = 14;
    private static final int OFFICE = 10;

    private static final Pattern IMPRINT = Pattern.compile(
            "(?i)\\b(?:crown copyright|textphone|piccadilly gate|0300 123 \\d{4}|open government licence"
                    + "|interested in our work|if you would like a copy of this)\\b"
                    + "|^record of main findings$");

    /** What somebody who signs is; it stands on a line of its own. */
    private static final Pattern SIGNS =
            Pattern.compile("\\b(?:Inspector|INSPECTOR|HMI|HMCI|Director|Chief Executive)\\b(?!.*[.:;]$)");

    public static List<ReadWarning> about(Framework framework, Opening opening, Source source) {
        boolean printed = !source.layout().words().isEmpty();
        if (framework.signs().isEmpty() || !printed || ends(opening, source.lines())) return List.of();
        var last = source.lines().get(source.lines().size() - 1);
        return List.of(ReadWarning.ofLetter(
                        DoubtKind.CUT_OFF,
                        "This document ends without a signature or an imprint, so it may have more pages than were read. Compare it with where it was published.")
                .at(new Span(last.start(), last.end()), last.page()));
    }

    private static boolean ends(Opening opening, List<Line> lines) {
        if (!opening.isLetter()) return last(lines, LAST_LINES).stream().anyMatch(MissingEnd::isImprint);
        return !opening.below().isEmpty() || last(lines, SIGNATURE).stream().anyMatch(MissingEnd::signs);
    }

    private static boolean isImprint(Line line) {
        return IMPRINT.matcher(line.words()).find();
    }

    private static boolean signs(Line line) {
        return Optional.of(line.words())
                .filter(words -> !words.isEmpty())
                .filter(words -> Prose.words(words) <= OFFICE && Character.isUpperCase(words.charAt(0)))
                .filter(words -> SIGNS.matcher(words).find())
                .isPresent();
    }

    private static List<Line> last(List<Line> lines, int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private MissingEnd() {}
}
