package followthrough.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain of acts does not hold, and how.
 *
 * @param number of the act within its chain; 0 where it has none
 * @param at when it was done, null where nothing is left of it
 * @param act its name in the record
 * @param subject the inspection, area or other thing that it was done to
 */
public record ChainFault(
        String chain,
        long number,
        Kind kind,
        @Nullable Instant at,
        @Nullable String act,
        @Nullable String subject) {

    public enum Kind {
        /** What stands there now is not what was recorded. */
        CHANGED("is not as it was recorded"),
        /** Nothing stands there any more. */
        MISSING("is missing"),
        /** It was recorded in another place. */
        OUT_OF_ORDER("stands in another place than it was recorded in"),
        /** The last acts are gone. */
        CUT_OFF("is missing: the record was cut off at its end"),
        /** It came into the record by another way than an act. */
        NOT_LINKED("was put into the record beside its chain"),
        /** The chain goes on where its last act is said to be, or its end is gone. */
        END_CHANGED("is the last one, but not the one that the end of the chain names"),
        /** A copy has no act there. */
        UNREADABLE("cannot be read: from there on the copy is none of acts"),
        /** Whoever keeps an earlier head knows of another act. */
        NOT_AS_WITNESSED("is another one than was witnessed"),
        /** Whoever keeps an earlier head knows of acts that are not there. */
        CUT_OFF_SINCE("was witnessed and is missing: the record was cut off or rewritten");

        private final String said;

        Kind(String said) {
            this.said = said;
        }
    }

    /** For operators: names and words of people are not said. */
    public String said() {
        var said = new StringBuilder(chain).append(number > 0 ? ", act " + number : ", an act");
        if (at != null) said.append(", ").append(at);
        if (act != null) said.append(", ").append(act);
        if (subject != null && subject.startsWith(chain)) said.append(" of ").append(subject);
        return said.append(": ").append(kind.said).append('.').toString();
    }

    static ChainFault of(String chain, long number, Kind kind, @Nullable ActText act) {
        return act == null
                ? new ChainFault(chain, number, kind, null, null, null)
                : new ChainFault(chain, number, kind, act.at(), act.act(), act.subject());
    }
}
