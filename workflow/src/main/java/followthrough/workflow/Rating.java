package followthrough.workflow;

import followthrough.plan.Colour;

/**
 * How something stands.
 *
 * @param why in words
 */
public record Rating(Colour colour, String why) {}
