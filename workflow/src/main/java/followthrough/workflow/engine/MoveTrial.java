package followthrough.workflow.engine;

/**
 * What would become of whoever waits at a step, were they moved. Neither how many wait there nor whether anybody does:
 * that tells of visits that are nobody's to know.
 *
 * @param step where cases can wait
 * @param wouldMove whether the newest version has a place for it
 */
public record MoveTrial(String step, boolean wouldMove) {}
