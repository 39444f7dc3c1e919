package followthrough.web.letter.writing;

import followthrough.inspection.FindingKind;
import followthrough.letter.Piece;
import followthrough.web.letter.DraftPages;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading, a paragraph or a finding as it is written.
 *
 * @param kind the kind of the finding, or below a heading that of its findings; blank where there is none
 */
record PieceForm(
        String words,

        @Pattern(regexp = "|" + DraftPages.KINDS, message = "{letterFinding.kind.missing}") @Nullable
        String kind,

        @Nullable String deadline,
        @Nullable String repeats) {

    static final PieceForm BLANK = new PieceForm("", "", "", "");

    PieceForm {
        words = words == null ? "" : words.strip();
        kind = kind == null ? "" : kind;
    }

    static PieceForm of(Piece piece) {
        return new PieceForm(
                piece.words(),
                piece.category() == null ? "" : piece.category().name(),
                piece.deadline(),
                piece.repeats());
    }

    Piece over(Piece before) {
        return before.saying(words, category(), blankless(deadline), blankless(repeats));
    }

    /** One for each paragraph that was pasted: an empty line parts them. */
    List<Piece> pieces(Piece.Type type) {
        return Stream.of(words.split("\\R\\h*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> new Piece(UUID.randomUUID(), type, paragraph, null, null, null)
                        .saying(paragraph, category(), blankless(deadline), blankless(repeats)))
                .toList();
    }

    private @Nullable FindingKind category() {
        return kind == null || kind.isEmpty() ? null : FindingKind.valueOf(kind);
    }

    private static @Nullable String blankless(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
