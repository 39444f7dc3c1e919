package followthrough.people;

import followthrough.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person as the administrator's pages show them.
 *
 * @param passwordAskedAt when they said that they had forgotten their password, or null
 * @param lastSignIn the last successful one, or null
 */
public record PersonSummary(
        PersonId id,
        String name,
        String email,
        boolean active,
        boolean hasPassword,
        List<Membership> memberships,
        @Nullable Instant passwordAskedAt,
        @Nullable Instant lastSignIn,
        long version) {}
