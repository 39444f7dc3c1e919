package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a person may act today: a membership of their own, or that of someone they cover for.
 *
 * @param onBehalfOf whom the person covers for, or null in their own membership
 */
public record Post(Role role, Body body, @Nullable PersonId onBehalfOf) implements Serializable {

    public static Post of(Actor actor) {
        return new Post(actor.role(), actor.body(), actor.onBehalfOf());
    }

    /** What {@link #code()} names. */
    public static Optional<Post> named(String code) {
        var parts = code.split("@", 3);
        if (parts.length < 2) return Optional.empty();
        var covered = parts.length == 3 ? PersonId.of(parts[2]) : null;
        return Optional.of(new Post(Role.valueOf(parts[0]), new Body(parts[1]), covered));
    }

    public Actor heldBy(PersonId person, LocalDate today) {
        return new Actor(person, role, body, onBehalfOf, today);
    }

    /** A name for forms: {@code DIRECTOR@HAV}, or with the covered person's id behind it. */
    public String code() {
        return role + "@" + body + (onBehalfOf == null ? "" : "@" + onBehalfOf);
    }
}
