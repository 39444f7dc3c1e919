package followthrough.plan.draft;

/**
 * One field that two people changed at the same time.
 *
 * @param field as in the form, with the row's id for its number: {@code actions[<id>].due}
 * @param stored what the other person wrote, which stays until one says otherwise; days as 2027-03-31
 * @param typed what this person wrote
 */
public record Clash(String field, String stored, String typed) {}
