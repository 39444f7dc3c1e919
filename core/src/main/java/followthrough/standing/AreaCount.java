package followthrough.standing;

import followthrough.area.AreaState;
import followthrough.shared.Body;

/**
 * How many areas of one authority are in one state.
 *
 * @param all that the reader may open
 * @param found of these, that were asked for
 */
public record AreaCount(Body authority, AreaState state, long all, long found) {}
