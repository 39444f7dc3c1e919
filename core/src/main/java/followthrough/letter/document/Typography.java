package followthrough.letter.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usual in a document, so that what stands out can be seen.
 *
 * @param size of the type most characters are printed in, in points
 * @param leading from one line of that type to the next, in points
 */
record Typography(double size, double leading) {

    private static final double LARGER = 1.08;
    private static final double PARAGRAPH = 1.22;
    private static final double USUAL_LEADING = 1.2;
    private static final double ROW = 1.03;
    private static final int ANOTHER_COLUMN = 2;

    static Typography of(List<PrintedPage> pages) {
        Map<Double, Integer> sizes = new HashMap<>();
        for (var page : pages) {
            for (var line : page.lines()) sizes.merge(rounded(line.size()), line.printed(), Integer::sum);
        }
        double size = mostCommon(sizes, 11);
        Map<Double, Integer> steps = new HashMap<>();
        for (var page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                var above = page.lines().get(i - 1);
                var line = page.lines().get(i);
                double step = line.baseline() - above.baseline();
                boolean body = rounded(line.size()) == size && rounded(above.size()) == size;
                if (body && step > size * 0.8 && step < size * 2.2) steps.merge(rounded(step), 1, Integer::sum);
            }
        }
        return new Typography(size, mostCommon(steps, size * USUAL_LEADING));
    }

    boolean emphasised(PrintedLine line) {
        return line.isBold() || line.size() > size * LARGER;
    }

    boolean isSmall(PrintedLine line) {
        return line.size() < size / LARGER;
    }

    /** Blank lines between two lines that follow each other; a step back up the page begins another column. */
    int gap(PrintedLine above, PrintedLine line) {
        double step = line.baseline() - above.baseline();
        if (step < 0 || standsBeside(above, line)) return ANOTHER_COLUMN;
        double usual = leading * Math.max(above.size(), line.size()) / size;
        return step <= usual * PARAGRAPH ? 0 : (int) Math.max(1, Math.round(step / usual) - 1);
    }

    /** A little further down than the next line would stand, as after the border of a table's row. */
    boolean standsLower(PrintedLine above, PrintedLine line) {
        return line.baseline() - above.baseline() > leading * ROW;
    }

    private static boolean standsBeside(PrintedLine above, PrintedLine line) {
        return line.left() > above.right() || line.right() < above.left();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double mostCommon(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Double, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
