package followthrough.letter.reading.list;

import followthrough.inspection.Framework.Heading;
import followthrough.letter.document.Line;
import followthrough.letter.document.Marker;
import followthrough.letter.document.Markup;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Closing;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that belong together: a paragraph, an item of a list, or a heading; broken lines are joined, words kept. */
public final class Block {

    private static final int LONG_LINE = 55;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> endings = new ArrayList<>();
    private int longest;
    private final Line first;
    private final @Nullable Marker marker;
    private final boolean emphasised;
    private final boolean closing;
    private @Nullable Heading heading;
    private @Nullable Fate fate;
    private Line last;

    Block(Line first, Markup markup) {
        this.first = first;
        this.marker = markup.marker();
        this.emphasised = first.emphasised() || markup.heading();
        this.last = first;
        this.closing = Closing.begins(markup.words());
        append(first, markup);
    }

    void append(Line line, Markup markup) {
        boolean anew = !text.isEmpty()
                && !markup.words().isEmpty()
                && Character.isUpperCase(markup.words().charAt(0));
        int before = text.isEmpty() ? 0 : last.text().length();
        if (anew) endings.add(before);
        longest = Math.max(longest, line.text().length());
        join(text, markup.words());
        last = line;
        if (!markup.words().isEmpty()) spans.add(new Span(line.start() + markup.skipped(), line.end()));
    }

    /** A word broken at a hyphen keeps its hyphen; everything else gets a space. */
    static void join(StringBuilder text, String more) {
        int length = text.length();
        boolean broken =
                length > 1 && text.charAt(length - 1) == '-' && Character.isLetterOrDigit(text.charAt(length - 2));
        if (length > 0 && !more.isEmpty() && !broken) text.append(' ');
        text.append(more);
    }

    void opens(Heading opened) {
        heading = opened;
    }

    public String text() {
        return text.toString();
    }

    void became(Fate what) {
        fate = what;
    }

    /** What became of it, or null as long as nobody has said. */
    @Nullable
    public Fate fate() {
        return fate;
    }

    @Nullable
    public Integer page() {
        return first.page();
    }

    /** Its lines shorter than so much of the longest one, with one below that begins with a capital. */
    public long linesEndedEarly(double share) {
        return endings.stream().filter(length -> length < share * longest).count();
    }

    /** From its first to its last character, the marker included. */
    public Span place() {
        return new Span(first.start(), last.end());
    }

    public boolean endsSentence() {
        return Prose.endsSentence(tail());
    }

    public boolean mustGoOn() {
        return Prose.mustGoOn(tail());
    }

    /** The end is all that such questions need; a block may be a megabyte long. */
    private String tail() {
        return text.substring(Math.max(0, text.length() - 60));
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    Line first() {
        return first;
    }

    @Nullable
    public Marker marker() {
        return marker;
    }

    public boolean isClosing() {
        return closing;
    }

    boolean isEmphasised() {
        return emphasised;
    }

    @Nullable
    public Heading heading() {
        return heading;
    }

    /** Long enough to have been broken by the margin rather than by the writer. */
    boolean lastLineIsLong() {
        return last.text().length() > LONG_LINE;
    }

    /** Its later lines are set in deeper than its first one, and the given line is not. */
    boolean returnsFromHanging(Line line) {
        return marker != null && last.indent() > first.indent() && line.indent() <= first.indent();
    }
}
