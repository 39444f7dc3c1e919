package followthrough.workflow.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the installation should have done by itself and could not.
 *
 * @param cause in plain words
 * @param fault the technical message, for support; empty where the reader may not know of the case
 * @param process the diagram's name
 * @param step the step's name in the diagram
 * @param reference the inspection or area, or null where the reader may not know that there is this visit
 * @param retries tries that are left; 0 means that it waits for an administrator
 */
public record FailedJob(
        String id,
        Cause cause,
        String fault,
        String process,
        String step,
        @Nullable String reference,
        Instant since,
        int retries) {

    /** The words are {@code failedJob.<cause>} in workflow-messages.properties. */
    public enum Cause {
        SAME_MOMENT,
        CASE_SUSPENDED,
        RULE_REFUSED,
        NOT_THERE,
        DATABASE,
        UNEXPECTED
    }
}
