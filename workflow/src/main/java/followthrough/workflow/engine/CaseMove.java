package followthrough.workflow.engine;

import followthrough.shared.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What was begun once, and how far it is.
 *
 * @param over how many had ended before their turn came
 * @param refused those that cannot be moved, each with the steps that the newer version has no place for
 */
public record CaseMove(
        long id,
        String process,
        int from,
        int to,
        String reason,
        PersonId by,
        Instant begun,
        long waiting,
        long moved,
        long over,
        List<Refusal> refused) {

    /** A case that stays on the version on which it runs. */
    public record Refusal(String reference, String why) {}
}
