package followthrough.letter.reading.fact;

import followthrough.letter.document.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of a local area's details, whose first row names the council and, right of it, the health service's board. */
final class AreaDetails {

    private static final Pattern HEAD = Pattern.compile("(?i)local authority");
    private static final Pattern OTHER_HEAD = Pattern.compile("(?i)integrated care boards?(?: \\(ICBs?\\))?");
    private static final double BESIDE = 8;

    /** Both of them, or null where no such table stands. */
    static @Nullable String responsible(List<Line> lines) {
        for (int i = 0; i + 3 < lines.size(); i++) {
            boolean head = HEAD.matcher(lines.get(i).words()).matches()
                    && OTHER_HEAD.matcher(lines.get(i + 1).words()).matches();
            if (head) return row(lines.subList(i + 2, lines.size()));
        }
        return null;
    }

    private static @Nullable String row(List<Line> below) {
        var council = cell(below);
        var beside = below.subList(council.size(), below.size());
        if (beside.isEmpty() || beside.get(0).indent() < council.get(0).indent() + BESIDE) return null;
        return joined(council) + " and " + joined(cell(beside));
    }

    /** Lines that follow each other without a gap, set in alike. */
    private static List<Line> cell(List<Line> lines) {
        int end = 1;
        while (end < lines.size()
                && lines.get(end).gap() == 0
                && Math.abs(lines.get(end).indent() - lines.get(0).indent()) < BESIDE) end++;
        return lines.subList(0, end);
    }

    private static String joined(List<Line> cell) {
        return cell.stream().map(Line::words).collect(Collectors.joining(" "));
    }

    private AreaDetails() {}
}
