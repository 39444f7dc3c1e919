package followthrough.web.plan.writing;

/**
 * A field that somebody else changed at the same time, as people read it.
 *
 * @param field its name in the form, with the row's id for its number
 * @param anchor where it stands in the form
 */
public record ClashView(String field, String anchor, String label, String stored, String typed) {}
