package followthrough.progress;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action that was promised and is not done: work, whatever became of its area's evidence.
 *
 * @param number its place in the plan that was signed
 * @param words as they were signed
 * @param due as it was signed, whatever a draft says of it meanwhile
 * @param owner or null where nobody with an account answers for it
 * @param reportedOn when somebody last reported on it, or null
 * @param self how they saw it then, or null
 * @param wanted by when its owner asked to be done instead, for those who read drafts, or null
 */
public record OpenAction(
        AreaReference area,
        UUID id,
        int number,
        String words,
        LocalDate due,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable LocalDate reportedOn,
        @Nullable Colour self,
        @Nullable LocalDate wanted) {}
