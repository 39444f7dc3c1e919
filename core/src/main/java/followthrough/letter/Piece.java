package followthrough.letter;

import followthrough.inspection.FindingKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a letter that is written here, from top to bottom: a heading, a paragraph or a finding.
 *
 * @param id of a finding, the finding's own
 * @param category the kind of the finding, or below a heading the kind of its findings; null where there is none
 * @param deadline as it shall stand in the letter ("Within three months"), or null
 * @param repeats the earlier area that this finding says again, or null
 */
@Embeddable
public record Piece(
        UUID id,
        @Enumerated(EnumType.STRING) Type type,
        String words,
        @Enumerated(EnumType.STRING) @Nullable FindingKind category,
        @Nullable String deadline,
        @Nullable String repeats) {

    public enum Type {
        HEADING,
        PARAGRAPH,
        FINDING
    }

    public static Piece heading(String words, @Nullable FindingKind findingsBelow) {
        return new Piece(UUID.randomUUID(), Type.HEADING, words, findingsBelow, null, null);
    }

    public static Piece paragraph(String words) {
        return new Piece(UUID.randomUUID(), Type.PARAGRAPH, words, null, null, null);
    }

    public static Piece finding(String words, FindingKind category) {
        return new Piece(UUID.randomUUID(), Type.FINDING, words, category, null, null);
    }

    /** The same piece with other words. */
    public Piece saying(
            String otherWords, @Nullable FindingKind kind, @Nullable String stated, @Nullable String earlierArea) {
        return new Piece(id, type, otherWords, kind, stated, earlierArea);
    }

    public boolean isFinding() {
        return type == Type.FINDING;
    }

    public boolean isHeading() {
        return type == Type.HEADING;
    }

    Piece as(UUID otherId) {
        return new Piece(otherId, type, words, category, deadline, repeats);
    }

    Piece of(FindingKind kind) {
        return new Piece(id, type, words, kind, deadline, repeats);
    }
}
