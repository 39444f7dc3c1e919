package followthrough.workflow;

import org.jspecify.annotations.Nullable;

/**
 * One row of the table "response-deadlines".
 *
 * @param answers which findings the statement must answer: all, priority-action, none
 * @param workingDays until it is due, or null where the installation's default applies
 * @param source where the rule comes from, in words
 */
record ResponseRule(String answers, @Nullable Integer workingDays, String source) {

    boolean asks() {
        return !answers.equals("none");
    }
}
