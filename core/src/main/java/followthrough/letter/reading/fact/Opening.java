package followthrough.letter.reading.fact;

import followthrough.letter.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a letter around its body: what stands above "Dear …" and what below "Yours sincerely".
 *
 * @param above lines above the salutation; in a report, which has none, its first lines
 * @param below lines from the signature on; empty in a report
 */
public record Opening(List<String> above, List<String> below, boolean isLetter) {

    private static final int FIRST_LINES = 60;
    private static final Pattern DEAR = Pattern.compile("Dear\\b.{0,200}");
    private static final Pattern COLUMNS = Pattern.compile("\\t\\s*|\\s{3,}");
    private static final Pattern YOURS =
            Pattern.compile("(?i)(?:yours (?:sincerely|faithfully|truly)|(?:kind|best) regards)[\\s,.]*(.*)");

    static Opening of(List<Line> lines) {
        var words = lines.stream().map(Line::words).toList();
        int dear = 0;
        while (dear < words.size() && !DEAR.matcher(words.get(dear)).matches()) dear++;
        int yours = words.size() - 1;
        while (yours >= 0 && !YOURS.matcher(words.get(yours)).matches()) yours--;
        boolean letter = dear < words.size();
        var above = words.subList(0, letter ? dear : Math.min(FIRST_LINES, words.size()));
        return new Opening(
                List.copyOf(above), yours < 0 ? List.of() : signature(words.get(yours), lines, yours), letter);
    }

    /** The name may stand on the line of "Yours sincerely"; two who sign may stand side by side. */
    private static List<String> signature(String yours, List<Line> lines, int at) {
        List<String> below = new ArrayList<>();
        var sameLine = YOURS.matcher(yours);
        if (sameLine.matches() && !sameLine.group(1).isBlank()) below.add(sameLine.group(1));
        for (var line : lines.subList(at + 1, lines.size())) {
            below.addAll(cells(line));
        }
        return below;
    }

    /** What stands side by side in a line of a text that kept its columns. */
    static List<String> cells(Line line) {
        return COLUMNS.matcher(line.text()).find() ? List.of(COLUMNS.split(line.text())) : List.of(line.words());
    }
}
