package followthrough.web.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on paper, whatever it is printed with; words are plain text, a line break in them is one on paper.
 *
 * @param title what the document is called, by readers and by programs
 * @param footer at the foot of each page, beside its number: what this is and the code of what was signed
 * @param mark at the head of each page of something that does not hold yet ("Unsigned draft"), or null
 * @param wide across the page, for tables of many columns
 */
public record Paper(String title, String footer, @Nullable String mark, boolean wide, List<Block> blocks) {

    public sealed interface Block {}

    /**
     * A heading within the document.
     *
     * @param level 1 below the document's title, down to 3
     */
    public record Heading(int level, String words) implements Block {}

    public record Paragraph(String words) implements Block {}

    /**
     * Another's own words.
     *
     * @param source whose they are and where they stand
     */
    public record Quotation(String words, String source) implements Block {}

    public record Bullets(List<String> items) implements Block {}

    /** Terms and what they are, as on the front of a letter. */
    public record Facts(List<Fact> facts) implements Block {}

    public record Fact(String term, String words) {}

    /** Its head stands again on every page; the first cell of a row names the row. */
    public record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {}

    /**
     * One column of a table.
     *
     * @param share of the table's width, in proportion to the other columns
     */
    public record Column(String head, int share) {}

    /**
     * One cell of a table.
     *
     * @param tint behind the words, which say the same without it
     */
    public record Cell(String words, Tint tint) {

        public static Cell of(String words) {
            return new Cell(words, Tint.NONE);
        }
    }

    /** Pale enough for black words. */
    public enum Tint {
        NONE("FFFFFF"),
        RED("F6D7D2"),
        AMBER("FCE3C5"),
        GREY("E5E6E7"),
        GREEN("CCE2D8"),
        BLUE("D2E2F1");

        private final String hex;

        Tint(String hex) {
            this.hex = hex;
        }

        String hex() {
            return hex;
        }
    }

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public static Writing titled(String title, String footer) {
        return new Writing(title, footer);
    }

    /** A paper that is being written, from top to bottom. */
    public static final class Writing {

        private final String title;
        private final String footer;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable String mark;
        private boolean wide;

        private Writing(String title, String footer) {
            this.title = title;
            this.footer = footer;
        }

        public Writing marked(String words) {
            mark = words;
            return this;
        }

        /** Beside what its head says already. */
        public Writing alsoMarked(String words) {
            return marked(mark == null ? words : mark + ". " + words);
        }

        public Writing across() {
            wide = true;
            return this;
        }

        public Writing heading(int level, String words) {
            blocks.add(new Heading(level, words));
            return this;
        }

        /** Nothing where there are no words. */
        public Writing paragraph(@Nullable String words) {
            if (words != null && !words.isBlank()) blocks.add(new Paragraph(words));
            return this;
        }

        public Writing quotation(String words, String source) {
            blocks.add(new Quotation(words, source));
            return this;
        }

        public Writing bullets(List<String> items) {
            if (!items.isEmpty()) blocks.add(new Bullets(List.copyOf(items)));
            return this;
        }

        /** A fact without words is left out. */
        public Writing facts(List<Fact> facts) {
            var known = facts.stream().filter(fact -> !fact.words().isBlank()).toList();
            if (!known.isEmpty()) blocks.add(new Facts(known));
            return this;
        }

        public Writing table(String caption, List<Column> columns, List<List<Cell>> rows) {
            blocks.add(new Table(caption, List.copyOf(columns), List.copyOf(rows)));
            return this;
        }

        public Paper done() {
            return new Paper(title, footer, mark, wide, blocks);
        }
    }
}
