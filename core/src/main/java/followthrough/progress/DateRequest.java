package followthrough.progress;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever answers for an action asks its lead for another date; the signed one holds until a change of the plan is signed.
 *
 * @param signed the date that holds, or null where the action is promised no more
 * @param wanted the date that is asked for
 */
public record DateRequest(
        UUID id,
        AreaReference area,
        UUID action,
        String words,
        @Nullable LocalDate signed,
        LocalDate wanted,
        String reason,
        PersonId by,
        LocalDate on) {}
