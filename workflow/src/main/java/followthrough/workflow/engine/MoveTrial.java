package followthrough.workflow.engine;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * What would become of those that stand at the same steps, were they moved.
 *
 * @param steps where they stand
 * @param cases how many stand there
 * @param missing the steps that the newer version has no place for; none where they would move
 */
public record MoveTrial(List<String> steps, long cases, List<String> missing) {

    public boolean wouldMove() {
        return missing.isEmpty();
    }

    /** Those that stand apart only at steps without a name read the same, and are told of once. */
    static List<MoveTrial> together(List<MoveTrial> trials) {
        var told = new LinkedHashMap<MoveTrial, Long>();
        trials.forEach(trial -> told.merge(new MoveTrial(trial.steps(), 0, trial.missing()), trial.cases(), Long::sum));
        return told.entrySet().stream()
                .map(one -> new MoveTrial(
                        one.getKey().steps(), one.getValue(), one.getKey().missing()))
                .toList();
    }
}
