package followthrough.standing;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action that somebody answered for and has nothing to report on any more.
 *
 * @param done it is finished; otherwise it is another's, or was dropped, or its area has ended
 * @param owner whose it is now where it is another's, else null
 */
public record GoneAction(
        AreaReference area,
        UUID id,
        String words,
        boolean done,
        @Nullable PersonId owner) {}
