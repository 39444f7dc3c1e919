package followthrough.letter;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in the letter that a person should look at before it is issued.
 *
 * @param finding which finding of the document as it was read, from 1, or null when it is about no single one
 * @param startAt where in the letter's text it stands, with endAt, or null when it is about the whole letter
 * @param quote the letter's words that it is about, healed, an item a line, or null
 * @param settled whether a person has said what is right
 */
@Embeddable
public record Warning(
        String code,
        String text,
        @Nullable Integer finding,
        @Nullable Integer startAt,
        @Nullable Integer endAt,
        @Nullable Integer page,
        @Nullable String quote,
        boolean settled) {

    /** A sentence that sounds like a weakness and is in no finding. */
    private static final String UNLISTED = "unlisted-weakness";

    /** A finding that needs no work, but says something that sounds like a weakness. */
    private static final String WEAK_STRENGTH = "weakness-in-positive-finding";

    /** Lines that may be findings, which no list holds. */
    private static final Set<String> OFFERS = Set.of("unread-list", "list-may-go-on");

    public boolean isLooseSentence() {
        return code.equals(UNLISTED);
    }

    public boolean isWeaknessInStrength() {
        return code.equals(WEAK_STRENGTH);
    }

    /** Whether what it quotes can be taken up as findings. */
    public boolean offersFindings() {
        return OFFERS.contains(code) && quote != null;
    }

    /** The letter's words that it is about, an item each. */
    public List<String> quoted() {
        return quote == null ? List.of() : quote.lines().toList();
    }

    Warning settle() {
        return new Warning(code, text, finding, startAt, endAt, page, quote, true);
    }
}
