package followthrough.workflow.decision;

import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells that can be answered at once: no loops, no searching by patterns, nothing nested without end. */
final class DecisionCells {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final int SHOWN = 60;

    private static final Pattern WORDS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    /** Also comments and quoted names, in which the rest could hide. */
    private static final Pattern ENDLESS = Pattern.compile("/\\*|//|`|\"|\\*\\*|\\b(?:for|some|every|function|external"
            + "|satisfies|return)\\b|\\b(?:matches|replace|split|extract)\\s*\\(");

    /** What is wrong with cells of the table; nothing when all are plain. */
    static List<Obstacle> obstacles(DecisionFile file) {
        var found = new ArrayList<Obstacle>();
        for (int row = 0; row < file.rows().size(); row++) {
            var cells = new ArrayList<>(file.rows().get(row).conditions());
            cells.addAll(file.rows().get(row).answers());
            for (var cell : cells) {
                if (!isPlain(cell)) found.add(Obstacle.at("file", "decision.cellNotPlain", row + 1, shown(cell)));
            }
        }
        return found;
    }

    static boolean isPlain(String cell) {
        if (cell.length() > LONGEST) return false;
        var bare = WORDS.matcher(cell).replaceAll(" ");
        return !ENDLESS.matcher(bare).find() && depth(bare) <= DEEPEST;
    }

    /** As much of a cell as fits into a sentence. */
    static String shown(String cell) {
        return cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "…";
    }

    private static int depth(String bare) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < bare.length(); i++) {
            char sign = bare.charAt(i);
            if (sign == '(' || sign == '[' || sign == '{') deepest = Math.max(deepest, ++open);
            if (sign == ')' || sign == ']' || sign == '}') open--;
            if (sign == '-' && i + 1 < bare.length() && bare.charAt(i + 1) == '-')
                deepest = Math.max(deepest, DEEPEST + 1);
        }
        return deepest;
    }

    private DecisionCells() {}
}
