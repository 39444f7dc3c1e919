package followthrough.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CoverId(UUID value) implements Serializable {

    static CoverId next() {
        return new CoverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
