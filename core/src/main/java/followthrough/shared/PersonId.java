package followthrough.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person, whatever the name and the posts they hold; never reused. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
