package followthrough.letter.reading.list;

import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Deadline;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading that the framework does not name, inside a list of findings: does it end the list or only divide it?
 *
 * @param last markers of the items above it in the same section
 */
record OtherHeading(List<Block> blocks, int at, Section open, LastMarkers last) {

    private static final int LONGEST = 120;
    private static final int LONGEST_IN_WORDS = 14;
    private static final int LONGEST_IN_A_PLAIN_LIST = 8;
    private static final int PARAGRAPH_IN_WORDS = 25;
    private static final int SHORTEST_PARAGRAPH = 9;
    private static final int ROWS_LOOKED_AT = 60;

    private static final String PARTNERS = "(?:the )?(?:local authority|multi-agency(?: (?:working|practice))?"
            + "|children[\u2019']?s (?:social care|services)|(?:\\w+ ){0,3}(?:police|constabulary)"
            + "|health(?: (?:agencies|services|providers|partners))?|youth (?:offending|justice) (?:service|team)s?"
            + "|(?:\\w+ ){0,2}probation(?: service)?|(?:\\w+ ){0,2}community rehabilitation compan(?:y|ies)"
            + "|(?:\\w+ ){0,3}clinical commissioning groups?|(?:\\w+ ){0,3}safeguarding (?:children[\u2019']?s? )?(?:board|partnership)"
            + "|schools|education)(?: \\(\\w+\\))?";

    /** Whom the findings below are for. */
    private static final Pattern PARTNER =
            Pattern.compile("(?i)" + PARTNERS + "(?:(?:,| and| &) " + PARTNERS + "){0,3}");

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
                && !isBracketed(text)
                && !text.contains(". ")
                && text.length() < LONGEST
                && Prose.words(text) <= LONGEST_IN_WORDS
                && Deadline.above(text).isEmpty()
                && (!Prose.endsSentence(text) || (text.endsWith("?") && block.isEmphasised()))
                && (block.isEmphasised() || !Prose.startsLowerCase(text))
                && !continuesItem()
                && !isCut(block)
                && (block.isEmphasised() || standsOut(text));
    }

    /** "(Outcome 4, National Framework)" belongs to what stands above it. */
    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    /** A line at the foot of a page whose sentence goes on overleaf has no full stop either. */
    private boolean isCut(Block block) {
        var next = next();
        boolean goesOn =
                next != null && next.marker() == null && !next.isEmphasised() && Prose.startsLowerCase(next.text());
        return !block.isEmphasised() && (goesOn || block.mustGoOn());
    }

    private boolean continuesItem() {
        return !open.blocks().isEmpty()
                && open.blocks().get(open.blocks().size() - 1).mustGoOn();
    }

    /** In a list without bullets short items and headings look alike: only a number or a paragraph below tells them apart. */
    private boolean standsOut(String text) {
        var next = next();
        if (next == null) return false;
        return last.any() != null
                || isFirstOfPlainList(next)
                || isPartnerInPlainList(next)
                || (next.marker() != null && open.blocks().isEmpty())
                || (next.marker() != null && !next.marker().isGlyph())
                || (Prose.words(text) <= LONGEST_IN_A_PLAIN_LIST
                        && (next.marker() != null || Prose.words(next.text()) >= PARAGRAPH_IN_WORDS));
    }

    /** What stands between the heading of a list and its first paragraph divides it: no list ends before it begins. */
    private boolean isFirstOfPlainList(Block next) {
        return open.blocks().isEmpty()
                && !standsAgain()
                && next.marker() == null
                && next.heading() == null
                && next.endsSentence()
                && Prose.words(next.text()) >= SHORTEST_PARAGRAPH;
    }

    /** "Health agencies" above a sentence, where no item has a bullet. */
    private boolean isPartnerInPlainList(Block next) {
        return last.any() == null
                && !standsAgain()
                && next.marker() == null
                && next.heading() == null
                && next.endsSentence()
                && PARTNER.matcher(blocks.get(at).text()).matches();
    }

    /** What stands above each row of a table names who is responsible. */
    private boolean standsAgain() {
        var text = blocks.get(at).text();
        return blocks.subList(at + 1, Math.min(blocks.size(), at + ROWS_LOOKED_AT)).stream()
                .anyMatch(block -> block.text().equals(text));
    }

    private boolean listGoesOn() {
        var next = next();
        if (next == null) return false;
        if (next.marker() == null) return isFirstOfPlainList(next) || isPartnerInPlainList(next);
        if (last.any() == null) return true;
        boolean startsAnew = !next.marker().isGlyph() && next.marker().ordinal() == 1;
        return last.goOnWith(next.marker()) && !startsAnew;
    }

    private @Nullable Block next() {
        return at + 1 < blocks.size() ? blocks.get(at + 1) : null;
    }
}
