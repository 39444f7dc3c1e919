package followthrough.people.signin;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A link that waits to be handed over, for the one who looks at it.
 *
 * @param obstacles why the one who looks cannot be shown it; empty when they can
 * @param obstaclesToMail why it cannot be sent to its person, besides; empty when it can
 */
public record WaitingLink(
        PersonId person,
        String name,
        String email,
        PersonId askedBy,
        Instant askedAt,
        List<Obstacle> obstacles,
        List<Obstacle> obstaclesToMail) {

    public WaitingLink {
        obstacles = List.copyOf(obstacles);
        obstaclesToMail = List.copyOf(obstaclesToMail);
    }
}
