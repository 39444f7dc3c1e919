package followthrough.letter.reading.fact;

import followthrough.inspection.Framework;
import followthrough.inspection.Framework.Judgement;
import followthrough.letter.document.Line;
import followthrough.shared.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judgements with their grades in the framework's order, wherever a table has scattered them; ungraded ones are left out. */
public final class Grades {

    private static final Pattern CELL = Pattern.compile("(?i)(?:(.*\\S)?\\s{3,})?"
            + "(outstanding|good|requires? improvement(?: to(?: be(?: good)?)?)?|adequate|inadequate)");

    /** Characters of white space before a grade that stands in a column of its own. */
    private static final int COLUMN = 24;

    public static List<Graded> in(List<Line> lines, Framework framework) {
        var words = FoldedText.of(joined(lines));
        List<Graded> found = new ArrayList<>();
        for (var judgement : framework.judgements()) {
            var match = pattern(judgement).matcher(words);
            boolean taken = found.stream().anyMatch(one -> one.name().equals(judgement.name()));
            if (!taken && match.find()) {
                found.add(new Graded(judgement.name(), grade(judgement, match.group("grade"))));
            }
        }
        return found;
    }

    /** In a text whose columns were kept, a grade stands beside or within its judgement's lines: it follows them here. */
    private static String joined(List<Line> lines) {
        var text = new StringBuilder();
        var grade = "";
        for (var line : lines) {
            var cell = CELL.matcher(line.page() == null ? line.text() : "");
            boolean beside = cell.matches() && (cell.group(1) != null || line.indent() >= COLUMN);
            if (beside || line.gap() > 0) {
                text.append(' ').append(grade);
                grade = "";
            }
            if (!beside) text.append(' ').append(line.words());
            else if (cell.group(1) != null) text.append(' ').append(cell.group(1));
            if (beside) grade = cell.group(2);
        }
        return text.append(' ').append(grade).toString();
    }

    private static Pattern pattern(Judgement judgement) {
        var grades = judgement.grades().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(FoldedText::of)
                .collect(Collectors.joining("|"))
                .replace("requires", "requires?");
        return Pattern.compile("\\b(?:" + judgement.says().pattern()
                + ")(?: (?:is|are|was|were|judged|judgement|grade|[1-4]|to|be)){0,3} (?<grade>" + grades + ")\\b");
    }

    private static String grade(Judgement judgement, String folded) {
        return judgement.grades().stream()
                .filter(grade -> FoldedText.of(grade).equals(folded.replaceFirst("^require ", "requires ")))
                .findFirst()
                .orElseThrow();
    }

    private Grades() {}
}
