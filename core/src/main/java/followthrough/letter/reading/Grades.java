package followthrough.letter.reading;

import followthrough.inspection.Framework;
import followthrough.inspection.Framework.Judgement;
import followthrough.letter.reading.ReadLetter.Graded;
import followthrough.shared.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judgements with their grades in the framework's order, wherever a table has scattered them; ungraded ones are left out. */
final class Grades {

    private static final int OPENING = 30_000;

    static List<Graded> in(String joined, Framework framework) {
        var words = Words.folded(joined.substring(0, Math.min(joined.length(), OPENING)));
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

    private static Pattern pattern(Judgement judgement) {
        var grades = judgement.grades().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Words::folded)
                .collect(Collectors.joining("|"))
                .replace("requires", "requires?");
        return Pattern.compile("\\b(?:" + judgement.says().pattern()
                + ")(?: (?:is|are|was|were|judged|judgement|grade|to|be)){0,3} (?<grade>" + grades + ")\\b");
    }

    private static String grade(Judgement judgement, String folded) {
        return judgement.grades().stream()
                .filter(grade -> Words.folded(grade).equals(folded.replaceFirst("^require ", "requires ")))
                .findFirst()
                .orElseThrow();
    }

    private Grades() {}
}
