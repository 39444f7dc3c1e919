package followthrough.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the record keeps of an act: what was before it, and what is after it. */
public record ActPayload(List<ActFact> before, List<ActFact> after) {

    public static final ActPayload NONE = new ActPayload(List.of(), List.of());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public ActPayload {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Days, people, constants, references and words, each as what it is; a {@link ActFact} for all others. */
    public static ActPayload before(Object... facts) {
        return new ActPayload(typed(facts), List.of());
    }

    public static ActPayload after(Object... facts) {
        return NONE.then(facts);
    }

    /** Before it was this, or nothing. */
    public static ActPayload ofNullable(@Nullable Object fact) {
        return fact == null ? NONE : before(fact);
    }

    /** The same with what is after it. */
    public ActPayload then(Object... facts) {
        return new ActPayload(before, typed(facts));
    }

    /** With the reason, where one was given. */
    public ActPayload because(@Nullable String reason) {
        if (reason == null || reason.isBlank()) return this;
        var facts = new ArrayList<>(after);
        facts.add(ActFact.because(reason));
        return new ActPayload(before, facts);
    }

    /** Words and nothing else. */
    static ActPayload ofWords(@Nullable String before, @Nullable String after) {
        return new ActPayload(words(before), words(after));
    }

    static ActPayload read(String stored) {
        return MAPPER.readValue(stored, ActPayload.class);
    }

    String stored() {
        return MAPPER.writeValueAsString(this);
    }

    private static List<ActFact> typed(Object... facts) {
        return Stream.of(facts).map(ActFact::of).toList();
    }

    private static List<ActFact> words(@Nullable String words) {
        return words == null ? List.of() : List.of(new ActFact.Words(words));
    }
}
