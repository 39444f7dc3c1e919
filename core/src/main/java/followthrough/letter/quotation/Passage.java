package followthrough.letter.quotation;

import java.util.Optional;

/**
 * Where words stand in a letter's text; broken lines, hyphens and typographic signs do not count, so that healed words
 * are found too.
 *
 * @param start the position of the first character
 * @param end the position after the last one
 */
public record Passage(int start, int end) {

    public static final Passage NOWHERE = new Passage(-1, -1);

    /** The first place at or after a position where the words stand. */
    public static Optional<Passage> of(String words, String text, int from) {
        return in(new FoldedLetter(text), new FoldedLetter(words).folded(), from);
    }

    static Optional<Passage> in(FoldedLetter letter, String folded, int from) {
        int at = letter.find(folded, from);
        if (at < 0) return Optional.empty();
        return Optional.of(new Passage(letter.startOf(at), letter.endOf(at + folded.length())));
    }

    public boolean isSomewhere() {
        return start >= 0 && start < end;
    }

    public boolean overlaps(Passage other) {
        return isSomewhere() && other.isSomewhere() && start < other.end && other.start < end;
    }
}
