package followthrough.workflow.decision;

import org.jspecify.annotations.Nullable;

/**
 * One row of the table "response-deadlines".
 *
 * @param answers which findings the statement must answer: all, priority-action, none
 * @param workingDays until it is due, or null where the installation's default applies
 * @param draftAfter working days until an early draft is asked for, or null where none is
 * @param source where the rule comes from, in words
 */
record ResponseRule(
        String answers,
        @Nullable Integer workingDays,
        @Nullable Integer draftAfter,
        String source) {

    boolean asksForPriorityActionsOnly() {
        return answers.equals("priority-action");
    }

    boolean asks() {
        return !answers.equals("none");
    }
}
