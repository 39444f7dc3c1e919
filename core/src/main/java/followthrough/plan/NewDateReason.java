package followthrough.plan;

import followthrough.plan.ledger.DateReasons;

/**
 * Why a date that was signed before is another one now.
 *
 * @param code one of the {@link DateReasons}, or empty
 * @param words what the area lead adds to it
 */
public record NewDateReason(String code, String words) {

    public static final NewDateReason NONE = new NewDateReason("", "");

    public NewDateReason {
        code = code.strip();
        words = words.strip();
    }

    public boolean isBlank() {
        return code.isEmpty() && words.isEmpty();
    }

    @Override
    public String toString() {
        return isBlank() ? "" : code + ": " + words;
    }

    /** Both the kind of reason and its words are there. */
    boolean isComplete() {
        return !code.isEmpty() && !words.isEmpty();
    }
}
