package followthrough.evidence;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that could not be looked into for what may name a child.
 *
 * @param lookedBy who said that they looked through it and found no child named, or null where nobody did
 */
@Embeddable
public record UnreadFile(
        @Enumerated(EnumType.STRING) @Column(name = "unread")
        Unread why,

        @Nullable UUID lookedBy,
        @Nullable LocalDate lookedOn) {

    static @Nullable UnreadFile of(EvidenceDetails details, Actor by) {
        var why = details.unread();
        if (why == null) return null;
        return details.looked() ? new UnreadFile(why, by.person().value(), by.on()) : new UnreadFile(why, null, null);
    }

    /** Null where nobody looked. */
    public @Nullable PersonId person() {
        return lookedBy == null ? null : new PersonId(lookedBy);
    }
}
