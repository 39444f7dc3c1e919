package followthrough.web.progress;

import followthrough.plan.Figure;
import followthrough.web.plan.PlanDocument.MeasureRow;
import followthrough.web.progress.MeasuresView.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small drawing of a measure: its baseline, its target, and what was measured when. All numbers are units of a field
 * of 320 by 180; a table with the same figures always stands beside it.
 *
 * @param baseline height of the baseline's line, or null where the baseline is no number
 * @param target height of the target's line, or null where the target is no number
 */
public record MeasureChart(
        @Nullable Integer baseline,
        @Nullable Integer target,
        String baselineWords,
        String targetWords,
        List<Dot> dots,
        LocalDate first,
        LocalDate last) {

    /** A figure at its place. */
    public record Dot(int x, int y, String label) {}

    public static final int WIDTH = 320;
    public static final int HEIGHT = 180;

    private static final int LEFT = 12;
    private static final int RIGHT = 290;
    private static final int TOP = 28;
    private static final int BOTTOM = 138;

    static Optional<MeasureChart> of(MeasureRow measure, List<Value> figures) {
        if (figures.isEmpty()) return Optional.empty();
        var low = Figure.read(measure.baseline()).orElse(null);
        var high = Figure.read(measure.target()).orElse(null);
        var scale = Scale.over(figures, low, high);
        var first = figures.get(0).dated();
        var last = figures.get(figures.size() - 1).dated();
        var dots = figures.stream()
                .map(value -> new Dot(
                        across(value.dated(), first, last),
                        scale.height(value.figure()),
                        value.figure().toPlainString()))
                .toList();
        return Optional.of(new MeasureChart(
                low == null ? null : scale.height(low),
                high == null ? null : scale.height(high),
                measure.baselineWithUnit(),
                measure.targetWithUnit(),
                dots,
                first,
                last));
    }

    /** The line through all dots, as SVG wants its points. */
    public String points() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /** Where the word for a line stands: on the side away from the other line, where the figures are not. */
    public int wordAt(int height, @Nullable Integer other) {
        return other != null && other < height ? height + 12 : height - 5;
    }

    private static int across(LocalDate day, LocalDate first, LocalDate last) {
        var all = ChronoUnit.DAYS.between(first, last);
        if (all == 0) return (LEFT + RIGHT) / 2;
        return Math.toIntExact(LEFT + ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / all);
    }

    private record Scale(BigDecimal least, BigDecimal span) {

        static Scale over(List<Value> figures, @Nullable BigDecimal low, @Nullable BigDecimal high) {
            var least = figures.get(0).figure();
            var most = least;
            for (var value : figures) {
                least = least.min(value.figure());
                most = most.max(value.figure());
            }
            for (var line : new BigDecimal[] {low, high}) {
                if (line == null) continue;
                least = least.min(line);
                most = most.max(line);
            }
            return new Scale(least, most.subtract(least));
        }

        int height(BigDecimal figure) {
            if (span.signum() == 0) return (TOP + BOTTOM) / 2;
            var share = figure.subtract(least).divide(span, 4, RoundingMode.HALF_UP);
            return BOTTOM - share.multiply(BigDecimal.valueOf(BOTTOM - TOP)).intValue();
        }
    }
}
