package followthrough.people.signin;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A link that waits to be handed over, for the one who looks at it.
 *
 * @param obstacles why the one who looks cannot be shown it; empty when they can
 */
public record WaitingLink(
        PersonId person, String name, String email, PersonId askedBy, Instant askedAt, List<Obstacle> obstacles) {

    public WaitingLink {
        obstacles = List.copyOf(obstacles);
    }
}
