package followthrough.letter.reading.doubt;

import followthrough.letter.reading.wording.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at.
 *
 * @param finding which one, from 1, or null when it is about no single one
 * @param list which one, from 1, or null when it is about none
 * @param place where in the text, or null when it is about the whole letter
 * @param quote the letter's own words that it is about, healed, or null
 */
public record ReadWarning(
        DoubtKind kind,
        String text,
        @Nullable Integer finding,
        @Nullable Integer list,
        @Nullable Span place,
        @Nullable Integer page,
        @Nullable String quote) {

    public static ReadWarning ofLetter(DoubtKind kind, String text) {
        return new ReadWarning(kind, text, null, null, null, null, null);
    }

    static ReadWarning ofList(DoubtKind kind, String text, int list) {
        return new ReadWarning(kind, text, null, list, null, null, null);
    }

    static ReadWarning ofFinding(DoubtKind kind, String text, int finding) {
        return new ReadWarning(kind, text, finding, null, null, null, null);
    }

    public String code() {
        return kind.code();
    }

    ReadWarning at(@Nullable Span where, @Nullable Integer onPage) {
        return new ReadWarning(kind, text, finding, list, where, onPage, quote);
    }
}
