package followthrough.verification;

import followthrough.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the team of a visit has written on one area so far: the inspectors' alone.
 *
 * @param revision how often it was written; 0 before anybody did
 * @param fields what stands in each field of the form that somebody wrote into
 * @param by who wrote last, or null
 */
public record VerdictDraft(
        int revision,
        Map<String, String> fields,
        @Nullable PersonId by,
        @Nullable Instant at) {

    static final VerdictDraft EMPTY = new VerdictDraft(0, Map.of(), null, null);

    public VerdictDraft {
        fields = Map.copyOf(fields);
    }

    /** What stands in a field; empty where nobody wrote into it. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }
}
