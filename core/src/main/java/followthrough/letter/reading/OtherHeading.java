package followthrough.letter.reading;

import followthrough.letter.document.Marker;
import followthrough.letter.document.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading that the framework does not name, inside a list of findings: does it end the list or only divide it?
 *
 * @param lastMarker of the items above it in the same section, or null when none had one
 */
record OtherHeading(
        List<Block> blocks, int at, Section open, @Nullable Marker lastMarker) {

    private static final int LONGEST = 120;
    private static final int LONGEST_IN_WORDS = 14;
    private static final int LONGEST_IN_A_PLAIN_LIST = 8;
    private static final int PARAGRAPH_IN_WORDS = 25;

    boolean endsTheList() {
        return looksLikeHeading() && !listGoesOn();
    }

    /** A heading between two items of one list ("leadership and governance") divides it; it is nobody's finding. */
    boolean dividesTheList() {
        return looksLikeHeading() && listGoesOn();
    }

    private boolean looksLikeHeading() {
        var block = blocks.get(at);
        var text = block.text();
        return block.marker() == null
                && text.length() < LONGEST
                && Prose.words(text) <= LONGEST_IN_WORDS
                && Deadline.above(text).isEmpty()
                && (!Prose.endsSentence(text) || (text.endsWith("?") && block.isEmphasised()))
                && (block.isEmphasised() || !Prose.startsLowerCase(text))
                && !continuesItem()
                && (block.isEmphasised() || standsOut(text));
    }

    private boolean continuesItem() {
        return !open.blocks().isEmpty()
                && open.blocks().get(open.blocks().size() - 1).mustGoOn();
    }

    /** In a list without bullets short items and headings look alike: only a number or a paragraph below tells them apart. */
    private boolean standsOut(String text) {
        var next = next();
        if (next == null) return false;
        return lastMarker != null
                || (next.marker() != null && open.blocks().isEmpty())
                || (next.marker() != null && !next.marker().isGlyph())
                || (Prose.words(text) <= LONGEST_IN_A_PLAIN_LIST
                        && (next.marker() != null || Prose.words(next.text()) >= PARAGRAPH_IN_WORDS));
    }

    private boolean listGoesOn() {
        var next = next();
        if (next == null || next.marker() == null) return false;
        if (lastMarker == null) return true;
        boolean startsAnew = !next.marker().isGlyph() && next.marker().ordinal() == 1;
        return next.marker().sameStyle(lastMarker) && next.marker().follows(lastMarker) && !startsAnew;
    }

    private @Nullable Block next() {
        return at + 1 < blocks.size() ? blocks.get(at + 1) : null;
    }
}
