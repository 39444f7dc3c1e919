package followthrough.verification;

/**
 * A field of a verdict's draft that two inspectors wrote differently from the same state.
 *
 * @param stored what the other one wrote, which stays until one says otherwise
 */
public record FieldClash(String field, String stored, String typed) {}
