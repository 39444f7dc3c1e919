package followthrough.workflow.engine;

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
}
