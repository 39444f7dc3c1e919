package followthrough.discussion;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said of an area.
 *
 * @param action the action it is about, where it is about one
 * @param saidFor whom they covered for, or null
 * @param asked who has to answer, or null
 * @param told who is named in it
 * @param answer what was answered, or null
 * @param endedBy who answered, resolved or withdrew it, or null
 * @param endedFor whom these covered for, or null
 */
public record AreaComment(
        UUID id,
        AreaReference area,
        About about,
        @Nullable UUID action,
        String words,
        PersonId by,
        @Nullable PersonId saidFor,
        LocalDate on,
        @Nullable PersonId asked,
        Set<PersonId> told,
        State state,
        @Nullable String answer,
        @Nullable PersonId endedBy,
        @Nullable PersonId endedFor,
        @Nullable LocalDate endedOn) {

    /** What it is about. */
    public enum About {
        AREA,
        PLAN,
        EVIDENCE,
        ACTION
    }

    /** How far it is. */
    public enum State {
        /** It asks nobody. */
        SAID,
        WAITS,
        ANSWERED,
        /** The question is settled otherwise. */
        RESOLVED,
        WITHDRAWN
    }

    public boolean waits() {
        return state == State.WAITS;
    }
}
