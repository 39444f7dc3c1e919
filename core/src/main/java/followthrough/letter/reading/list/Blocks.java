package followthrough.letter.reading.list;

import followthrough.inspection.Framework;
import followthrough.inspection.Framework.Heading;
import followthrough.letter.document.Line;
import followthrough.letter.document.Marker;
import followthrough.letter.document.Markup;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Closing;
import followthrough.letter.reading.wording.Deadline;
import followthrough.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines into blocks: a gap, a marker, a heading or the words of a closing begin a new one. */
final class Blocks {

    private static final int LONGEST_HEADING_IN_LINES = 3;
    private static final int LONGEST_MISREAD = 12;

    /** The number of a note, in a text without raised type: "What needs to improve?1". */
    private static final Pattern NOTE = Pattern.compile("([\\p{L}?:.])\\d{1,2}$");

    private final List<Line> lines;
    private final Framework framework;
    private final HeadingLines standsAlone;
    private final MisreadHeading misread;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block open;
    private @Nullable Marker lastMarker;

    private Blocks(List<Line> lines, Framework framework) {
        this.lines = lines;
        this.framework = framework;
        this.misread = new MisreadHeading(framework.headingWords());
        this.standsAlone = new HeadingLines(lines, this::heading);
    }

    static List<Block> of(List<Line> lines, Framework framework) {
        var joined = new Blocks(lines, framework);
        for (int i = 0; i < lines.size(); ) i += joined.take(i);
        return joined.blocks;
    }

    /** Takes one line, or all lines of a heading. */
    private int take(int i) {
        var line = lines.get(i);
        var markup = line.markup();
        int lengthOfHeading = mayBeginHeading(line, markup) ? lengthOfHeading(i) : 0;
        if (lengthOfHeading > 0) return lengthOfHeading;
        if (open != null && continues(open, line, markup)) {
            open.append(line, withoutFalseMarker(line, markup));
        } else {
            begin(line, isFalseMarker(line, markup) ? withoutFalseMarker(line, markup) : markup);
        }
        return 1;
    }

    private void begin(Line line, Markup markup) {
        open = new Block(line, markup);
        blocks.add(open);
        if (markup.marker() != null) lastMarker = markup.marker();
    }

    private boolean continues(Block before, Line line, Markup markup) {
        if (line.gap() > 0 || before.isClosing() || before.heading() != null) return false;
        if (before.isEmphasised() != isEmphasised(line, markup)) return isTail(before, markup);
        if (markup.marker() != null && !isFalseMarker(line, markup)) return false;
        if (isDeadline(before.text()) || isDeadline(line.text())) return false;
        if (!before.endsSentence()) return !leaves(before, markup.words());
        return !Closing.begins(markup.words()) && !before.returnsFromHanging(line);
    }

    /** "(Outcome 4, National Framework)" in bold below an item is the end of it. */
    private static boolean isTail(Block before, Markup markup) {
        return before.marker() != null
                && markup.marker() == null
                && markup.words().matches("\\(.*\\)\\.?");
    }

    /** "Within three months:" on a line of its own. */
    private static boolean isDeadline(String text) {
        return text.endsWith(":") && Deadline.above(text).isPresent();
    }

    /** In the middle of a long line's sentence only words that begin with a capital can be those of a closing. */
    private static boolean leaves(Block before, String words) {
        boolean inSentence = before.mustGoOn()
                || Prose.startsLowerCase(words)
                || words.startsWith("Ofsted ")
                || words.startsWith("I ");
        return (!inSentence || !before.lastLineIsLong()) && Closing.begins(words);
    }

    private static boolean isEmphasised(Line line, Markup markup) {
        return line.emphasised() || markup.heading();
    }

    /** In the middle of a sentence a number that does not count on, or a dash, is part of the sentence. */
    private boolean isFalseMarker(Line line, Markup markup) {
        var marker = markup.marker();
        if (marker == null || open == null || open.heading() != null) return false;
        if (line.gap() > 0 || open.endsSentence()) return false;
        if (!marker.isDash()) return !marker.follows(lastMarker);
        boolean ofTheList = open.marker() != null && open.marker().symbol().equals(marker.symbol());
        return Prose.startsLowerCase(markup.words())
                && open.lastLineIsLong()
                && !ofTheList
                && line.indent() <= open.first().indent();
    }

    private static Markup withoutFalseMarker(Line line, Markup markup) {
        return markup.marker() == null ? markup : Markup.unmarked(line.text());
    }

    private boolean mayBeginHeading(Line line, Markup markup) {
        boolean glyph = markup.marker() != null && markup.marker().isGlyph();
        return !glyph && (markup.heading() || line.emphasised() || !isInSentence(open, line, markup));
    }

    /** "… identified some / areas for development" is no heading, but one that stands apart below what is cut off is. */
    private static boolean isInSentence(@Nullable Block before, Line line, Markup markup) {
        if (before == null || before.heading() != null || before.endsSentence()) return false;
        boolean wrapped = line.gap() == 0 && before.lastLineIsLong();
        boolean apart = line.gap() > 0 && Objects.equals(line.page(), before.page());
        return wrapped || Prose.startsLowerCase(markup.words()) || (before.mustGoOn() && !apart);
    }

    private int lengthOfHeading(int i) {
        for (int count = Math.min(LONGEST_HEADING_IN_LINES, contiguous(i)); count > 0; count--) {
            int length = count;
            var found = heading(i, count).filter(heading -> standsAlone.isHeading(heading, i, length));
            if (found.isPresent()) {
                begin(lines.get(i), lines.get(i).markup());
                for (int more = i + 1; more < i + count; more++) {
                    blocks.get(blocks.size() - 1)
                            .append(lines.get(more), lines.get(more).markup());
                }
                blocks.get(blocks.size() - 1).opens(found.get());
                return count;
            }
        }
        return 0;
    }

    private int contiguous(int i) {
        int count = 1;
        while (count < LONGEST_HEADING_IN_LINES
                && i + count < lines.size()
                && lines.get(i + count).gap() == 0
                && lines.get(i + count).markup().marker() == null) count++;
        return count;
    }

    private Optional<Heading> heading(int i, int count) {
        var words = new StringBuilder();
        for (var line : lines.subList(i, i + count)) {
            if (line.text().length() > 200 || line.text().startsWith("(")) return Optional.empty();
            Block.join(words, line.words());
        }
        var folded = FoldedText.of(NOTE.matcher(words).replaceFirst("$1"))
                .replaceFirst("^\\d{1,2}( \\d{1,2})* (?=\\p{L})", "")
                .replaceFirst(" (?:continued|contd|cont)$", "");
        var named = framework.heading(folded);
        return named.isPresent() || !mayBeMisread(i, folded) ? named : misread(folded);
    }

    /** Only what stands apart like a heading is looked at again: ordinary words are near to those of headings, too. */
    private boolean mayBeMisread(int i, String folded) {
        var line = lines.get(i);
        return (line.gap() > 0
                        || isEmphasised(line, line.markup())
                        || line.text().endsWith(":"))
                && line.markup().marker() == null
                && Prose.words(folded) <= LONGEST_MISREAD
                && !line.text().endsWith(".");
    }

    private Optional<Heading> misread(String folded) {
        var corrected = misread.corrected(folded);
        return corrected.equals(folded)
                ? Optional.empty()
                : framework.heading(corrected).filter(heading -> heading.kind() != null && !heading.loose());
    }
}
