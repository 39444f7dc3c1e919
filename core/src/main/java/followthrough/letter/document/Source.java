package followthrough.letter.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole text as it is shown to the reader, its lines, and where its words are printed; all positions are those of
 * the text.
 *
 * @param remarks what a person should know of how the document became this text
 */
public record Source(String text, List<Line> lines, Layout layout, List<Remark> remarks) {

    /** How a document became a text; what is told of it names something, or is empty. */
    public enum Way {
        /** The letter was attached to a mail; its name is told. */
        ATTACHED,
        /** Other documents are attached to the mail that holds the letter; their names are told. */
        OTHERS_ATTACHED,
        /** The letter was appended to a report, and cut out of it; how many lines were left is told. */
        CUT_OUT,
        /** Its end is missing: it was broken off on its way, and later pages may have been lost with it. */
        CUT_OFF,
        /** So long a paragraph holds more than one: its lines were lost on the way. */
        LOST_LINES,
        /** Its words were recognised in pictures; how many pages is told. */
        RECOGNISED,
        /** A word that was not surely recognised, at its place. */
        DOUBTFUL_WORD
    }

    /**
     * Something about a stretch of the text.
     *
     * @param start at -1 when it is about the whole
     */
    public record Remark(Way way, String told, int start, int end) {

        static Remark of(Way way, String told) {
            return new Remark(way, told, -1, -1);
        }
    }

    public Source {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    public Source(String text, List<Line> lines, Layout layout) {
        this(text, lines, layout, List.of());
    }

    public Source remarked(Remark... others) {
        List<Remark> more = new ArrayList<>(remarks);
        more.addAll(List.of(others));
        return new Source(text, lines, layout, more);
    }

    public Source with(List<Line> otherLines) {
        return new Source(text, otherLines, layout, remarks);
    }
}
