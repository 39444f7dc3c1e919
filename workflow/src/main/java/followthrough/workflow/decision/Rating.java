package followthrough.workflow.decision;

import followthrough.progress.Colour;

/**
 * How something stands.
 *
 * @param why in words
 */
public record Rating(Colour colour, String why) {}
