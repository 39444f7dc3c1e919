package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a person may act today: a membership of their own, or that of someone they cover for.
 *
 * @param onBehalfOf whom the person covers for, or null in their own membership
 */
public record Post(Role role, Body body, @Nullable PersonId onBehalfOf) implements Serializable {

    public Actor heldBy(PersonId person, LocalDate today) {
        return new Actor(person, role, body, onBehalfOf, today);
    }

    /** A name for forms: {@code DIRECTOR@HAV}, or with the covered person's id behind it. */
    public String code() {
        return role + "@" + body + (onBehalfOf == null ? "" : "@" + onBehalfOf);
    }
}
