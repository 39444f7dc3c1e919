package followthrough.letter.document;

import followthrough.sandbox.OpensUntrusted;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A Word document in the order in which it is read: lists counted, text boxes and content controls included; deleted
 * text, notes, running heads and whatever is hidden left out.
 */
@OpensUntrusted
final class WordDocument {

    private static final double TWIPS = 100;
    private static final String WORDS = "/wordprocessingml/";
    private static final String ALTERNATIVES = "markup-compatibility";

    private static final class Open {
        final Paragraph paragraph;

        @Nullable
        String style;

        @Nullable
        String list;

        @Nullable
        Integer level;

        @Nullable
        Integer left;

        @Nullable
        Integer hanging;

        boolean markDeleted;
        boolean bold;
        boolean hidden;
        double size;

        Open(Paragraph paragraph) {
            this.paragraph = paragraph;
        }
    }

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final FlowText manuscript = new FlowText();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Paragraph joined;
    private int placeholder = -1;

    private WordDocument(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    static Source source(byte[] document) {
        try (var parts = Parts.of(document)) {
            var main = main(parts);
            var folder = main.substring(0, main.lastIndexOf('/') + 1);
            var word = new WordDocument(
                    WordStyles.of(parts, folder + "styles.xml"), WordNumbering.of(parts, folder + "numbering.xml"));
            word.read(Xml.of(parts.stream(main)));
            return word.manuscript.source();
        }
    }

    /** The relation of the whole package says which part is the document; nearly always it is this one. */
    private static String main(Parts parts) {
        var usual = "word/document.xml";
        if (parts.has(usual) || !parts.has("_rels/.rels")) return usual;
        var xml = Xml.of(parts.stream("_rels/.rels"));
        while (xml.next()) {
            var type = xml.isStart() ? xml.attribute("Type") : null;
            var target = type != null && type.endsWith("/officeDocument") ? xml.attribute("Target") : null;
            if (target != null) return target.startsWith("/") ? target.substring(1) : target;
        }
        return usual;
    }

    private void read(Xml xml) {
        while (xml.next()) {
            if (xml.isStart()) {
                if (xml.namespace().contains(WORDS)) begin(xml);
                else if (xml.namespace().contains(ALTERNATIVES) && xml.name().equals("Fallback")) xml.skip();
            } else if (xml.isEnd() && xml.namespace().contains(WORDS)) {
                end(xml.name());
            }
        }
        if (joined != null) manuscript.add(joined, "", 0);
    }

    private void begin(Xml xml) {
        switch (xml.name()) {
            case "del", "moveFrom", "sectPr", "rt", "tblPr", "tblGrid", "trPr", "footnotePr" -> skipped(xml);
            case "tbl" -> manuscript.openTable();
            case "tr" -> manuscript.openRow();
            case "tc" -> manuscript.openCell();
            case "gridSpan" -> manuscript.spanCell(xml.number("val", 1));
            case "sdtPr" -> readControl(xml);
            case "sdtContent" -> {
                if (placeholder == xml.depth()) xml.skip();
                placeholder = -1;
            }
            case "p" -> {
                open.push(new Open(joined == null ? new Paragraph() : joined));
                joined = null;
            }
            default -> {
                if (!open.isEmpty()) within(xml, open.peek());
            }
        }
    }

    /** A row that was deleted says so among its properties. */
    private static void skipped(Xml xml) {
        if (!xml.name().equals("trPr")) {
            xml.skip();
            return;
        }
        int outer = xml.depth() - 1;
        boolean deleted = false;
        while (xml.depth() > outer && xml.next())
            deleted |= xml.isStart() && xml.name().equals("del");
        if (deleted) xml.skipTo(outer - 1);
    }

    /** A control that still shows its prompt holds nothing; one that holds a table of contents says what follows. */
    private void readControl(Xml xml) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            boolean prompt = xml.name().equals("showingPlcHdr") && WordStyles.isOn(xml.attribute("val"));
            boolean contents = xml.name().equals("docPartGallery") && "Table of Contents".equals(xml.attribute("val"));
            if (prompt || contents) placeholder = outer + 1;
        }
    }

    private void within(Xml xml, Open now) {
        switch (xml.name()) {
            case "pPr" -> readProperties(xml, now);
            case "r" -> {
                now.bold = isOn(styles.paragraph(now.style, style -> style.bold)) || styles.isHeading(now.style);
                now.hidden = isOn(styles.paragraph(now.style, style -> style.hidden));
                var size = styles.paragraph(now.style, style -> style.size);
                now.size = size == null ? 0 : size;
            }
            case "rPr" -> readRun(xml, now);
            case "t" -> now.paragraph.write(now.hidden ? nothing(xml) : text(xml), now.bold, now.size);
            case "tab", "ptab" -> now.paragraph.write(" ", now.bold, now.size);
            case "noBreakHyphen" -> now.paragraph.write("-", now.bold, now.size);
            case "br", "cr" -> now.paragraph.breakLine();
            case "sym" -> now.paragraph.write(symbol(xml.attribute("char")), now.bold, now.size);
            default -> {}
        }
    }

    private static String text(Xml xml) {
        var text = new StringBuilder();
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) if (!xml.isStart() && !xml.isEnd()) text.append(xml.text());
        return text.toString();
    }

    private static String nothing(Xml xml) {
        xml.skip();
        return "";
    }

    private static String symbol(@Nullable String hexadecimal) {
        if (hexadecimal == null || !hexadecimal.matches("[0-9A-Fa-f]{4}")) return "";
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    private static void readProperties(Xml xml, Open now) {
        int outer = xml.depth() - 1;
        boolean ofTheMark = false;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            var value = xml.attribute("val");
            switch (xml.name()) {
                case "pStyle" -> now.style = value;
                case "numId" -> now.list = value;
                case "ilvl" -> now.level = Xml.whole(value, 0);
                case "ind" -> {
                    now.left = WordStyles.left(xml);
                    now.hanging = WordStyles.hanging(xml);
                }
                case "rPr" -> ofTheMark = true;
                case "del", "moveFrom" -> now.markDeleted |= ofTheMark;
                case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private void readRun(Xml xml, Open now) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            var value = xml.attribute("val");
            switch (xml.name()) {
                case "rStyle" -> {
                    now.bold = isOn(styles.run(value, style -> style.bold), now.bold);
                    now.hidden = isOn(styles.run(value, style -> style.hidden), now.hidden);
                }
                case "b" -> now.bold = WordStyles.isOn(value);
                case "vanish" -> now.hidden = WordStyles.isOn(value);
                case "sz" -> now.size = Xml.whole(value, 0) / 2.0;
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private static boolean isOn(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static boolean isOn(@Nullable Boolean said, boolean otherwise) {
        return said == null ? otherwise : said;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) finish(open.pop());
            }
            case "tbl" -> manuscript.closeTable();
            default -> {}
        }
    }

    /** Where the mark of a paragraph was deleted, the next one goes on with it. */
    private void finish(Open done) {
        if (done.markDeleted) {
            joined = done.paragraph;
            return;
        }
        var list = done.list == null ? styles.paragraph(done.style, style -> style.list) : done.list;
        var ofStyle = done.level == null ? styles.paragraph(done.style, style -> style.level) : done.level;
        int level = ofStyle == null ? 0 : ofStyle;
        boolean listed = list != null && numbering.level(list, level) != null;
        var marker = listed ? numbering.next("" + list, level) : "";
        if (!styles.isContents(done.style)) {
            manuscript.add(done.paragraph, marker, indent(done, listed ? numbering.level(list, level) : null) / TWIPS);
        }
    }

    /** Where the first line begins: its marker, if it has one. */
    private double indent(Open done, WordNumbering.@Nullable Level level) {
        Integer left = done.left;
        if (left == null && level != null) left = level.left;
        if (left == null) left = styles.paragraph(done.style, style -> style.left);
        Integer hanging = done.hanging;
        if (hanging == null && level != null) hanging = level.hanging;
        if (hanging == null) hanging = styles.paragraph(done.style, style -> style.hanging);
        return (left == null ? 0 : left) - (hanging == null ? 0 : hanging);
    }
}
