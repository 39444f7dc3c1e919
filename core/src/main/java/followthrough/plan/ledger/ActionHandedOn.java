package followthrough.plan.ledger;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody else answers for a promised action from now on. */
public record ActionHandedOn(
        AreaReference area,
        UUID action,
        String words,
        @Nullable PersonId from,
        PersonId to) {}
