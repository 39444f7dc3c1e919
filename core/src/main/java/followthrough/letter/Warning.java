package followthrough.letter;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Something in the letter that a person should look at before it is issued.
 *
 * @param finding which finding of the document as it was read, from 1, or null when it is about the letter
 */
@Embeddable
public record Warning(String code, String text, @Nullable Integer finding) {

    /** A sentence that sounds like a weakness and is in no finding. */
    private static final String UNLISTED = "unlisted-weakness";

    /** A finding that needs no work, but says something that sounds like a weakness. */
    private static final String WEAK_STRENGTH = "weakness-in-positive-finding";

    public boolean isLooseSentence() {
        return code.equals(UNLISTED);
    }

    public boolean isWeaknessInStrength() {
        return code.equals(WEAK_STRENGTH);
    }

    public Warning(String code, String text) {
        this(code, text, null);
    }
}
