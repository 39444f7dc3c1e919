package followthrough.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an authority after a letter, as the process decides it.
 *
 * @param rule where the date comes from, in words
 * @param computedOn what the rule gives where the letter itself names another day, else null
 * @param priorityActionsOnly whether only priority actions have to be answered
 * @param draftDueOn by when an early draft is asked for, or null
 */
public record StatementDemand(
        LocalDate dueOn,
        String rule,
        @Nullable LocalDate computedOn,
        boolean priorityActionsOnly,
        @Nullable LocalDate draftDueOn) {}
