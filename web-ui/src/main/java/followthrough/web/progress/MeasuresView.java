package followthrough.web.progress;

import followthrough.progress.Measured;
import followthrough.web.Choice;
import followthrough.web.plan.PlanDocument.Latest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The success measures of a plan with their figures.
 *
 * @param choices the measures for which this person may bring a figure; empty for readers
 */
public record MeasuresView(List<Line> measures, List<Choice> choices, boolean asksWhen) {

    /** The figure that was recorded last for each measure, by the measure's number. */
    public Map<Integer, Latest> latest() {
        var known = new HashMap<Integer, Latest>();
        for (var line : measures) {
            line.figures()
                    .forEach(value ->
                            known.put(line.number(), new Latest(value.figure().toPlainString(), value.dated())));
        }
        return known;
    }

    /**
     * One measure.
     *
     * @param shows what its figures show
     * @param figures that count, oldest first
     * @param retracted figures that were taken back, oldest first
     * @param chart null while there is no figure, or nothing to compare it with
     */
    public record Line(
            UUID id,
            int number,
            String description,
            String baseline,
            String target,
            String source,
            String frequency,
            Measured shows,
            List<Value> figures,
            List<Value> retracted,
            @Nullable MeasureChart chart) {}

    /**
     * One figure.
     *
     * @param because why it was taken back, or null
     */
    public record Value(
            UUID id,
            LocalDate dated,
            BigDecimal figure,
            String source,
            String by,
            LocalDate on,
            @Nullable String because) {}
}
