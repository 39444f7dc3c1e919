package followthrough.people;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A post that waits to be confirmed, for the one who looks at it.
 *
 * @param obstacles why the one who looks cannot confirm it; empty when they can
 */
public record WaitingPost(
        UUID id,
        PersonId person,
        String name,
        String email,
        Membership post,
        PersonId askedBy,
        Instant askedAt,
        List<Obstacle> obstacles) {

    public WaitingPost {
        obstacles = List.copyOf(obstacles);
    }
}
