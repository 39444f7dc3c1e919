package followthrough.standing;

import followthrough.shared.Body;

/**
 * How many inspections of one authority there are.
 *
 * @param all that the reader may see
 * @param found of these, that were asked for
 */
public record InspectionCount(Body authority, long all, long found) {}
