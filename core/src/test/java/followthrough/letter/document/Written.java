package followthrough.letter.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The same words as a Word document, an OpenDocument text and a page of the web, with real lists and headings. */
public record Written(List<Block> blocks) {

    private static final int WRAPPED = 55;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\. (.+)");

    /** A paragraph; level -1 is none of a list, else the level of the item; number 0 is a bullet. */
    public record Block(String words, int level, int number, boolean heading) {}

    /** A text whose items begin with "- " or, deeper, with "o "; a line after a long one goes on with its paragraph. */
    // one of the real letters was left a tag by whatever made it a text
    public static Written of(String text, Set<String> headings) {
        List<Block> blocks = new ArrayList<>();
        int counted = 0;
        int above = 0;
        for (var line : text.lines().toList()) {
            var words = line.strip().replaceFirst("^<ul[^>]*>", "- ");
            var numbered = NUMBERED.matcher(words);
            boolean item = words.startsWith("- ") || words.startsWith("o ");
            if (item) {
                blocks.add(new Block(words.substring(2).strip(), words.startsWith("o") ? 1 : 0, 0, false));
            } else if (numbered.matches() && Integer.parseInt(numbered.group(1)) == counted + 1) {
                counted++;
                blocks.add(new Block(numbered.group(2), 0, counted, false));
            } else if (!words.isEmpty() && above > WRAPPED) {
                var last = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(last.words() + " " + words, last.level(), last.number(), last.heading()));
            } else if (!words.isEmpty()) {
                blocks.add(new Block(words, -1, 0, headings.contains(words)));
            }
            above = words.length();
        }
        return new Written(blocks);
    }

    /** As programs write it that make Word documents of printed pages: bullets are paragraphs of their own. */
    public byte[] docxOfAPrintedPage() {
        List<Block> parted = new ArrayList<>();
        for (var block : blocks) {
            var sign = block.number() > 0 ? block.number() + "." : block.level() > 0 ? "o" : "\u2022";
            if (block.level() >= 0) parted.add(new Block(sign, -1, 0, false));
            parted.add(new Block(block.words(), -1, 0, block.heading()));
        }
        return new Written(parted).docx();
    }

    public byte[] docx() {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var numbering = document.createNumbering();
            var made = NumberingDocument.Factory.parse(NUMBERING).getNumbering();
            var lists = new ArrayList<BigInteger>();
            for (var list : made.getAbstractNumList()) {
                lists.add(numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list))));
            }
            for (var block : blocks) {
                var paragraph = document.createParagraph();
                if (block.level() >= 0) {
                    paragraph.setNumID(lists.get(block.number() > 0 ? 1 : 0));
                    paragraph.setNumILvl(BigInteger.valueOf(block.level()));
                }
                int half = block.words().length() / 2;
                for (var part :
                        List.of(block.words().substring(0, half), block.words().substring(half))) {
                    var run = paragraph.createRun();
                    run.setBold(block.heading());
                    run.setText(part);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] odt() {
        var body = new StringBuilder();
        int open = 0;
        boolean counted = false;
        for (var block : blocks) {
            boolean sameList = block.level() < 0 || counted == block.number() > 0;
            while (open > (sameList ? block.level() + 1 : 0)) {
                body.append("</text:list-item></text:list>");
                open--;
            }
            if (open == block.level() + 1 && open > 0) body.append("</text:list-item><text:list-item>");
            for (; open < block.level() + 1; open++) {
                var style = block.number() > 0 ? "N" : "B";
                body.append("<text:list text:style-name='%s' text:continue-numbering='true'><text:list-item>"
                        .formatted(style));
            }
            counted = block.number() > 0;
            var tag = block.heading() ? "text:h" : "text:p";
            body.append("<%s>%s</%s>".formatted(tag, escaped(block.words()), tag));
        }
        body.append("</text:list-item></text:list>".repeat(open));
        return odt("<office:automatic-styles>" + LISTS + "</office:automatic-styles>", body.toString());
    }

    public byte[] html() {
        var body = new StringBuilder();
        int open = 0;
        String list = "ul";
        for (var block : blocks) {
            var wanted = block.number() > 0 ? "ol" : "ul";
            while (open > 0 && (open > block.level() + 1 || !list.equals(wanted))) {
                body.append("</li></").append(list).append(">");
                open--;
            }
            if (open == block.level() + 1 && open > 0) body.append("</li><li>");
            for (; open < block.level() + 1; open++) {
                var start = block.number() > 0 ? " start=" + block.number() : "";
                body.append("<").append(wanted).append(start).append("><li>");
            }
            list = wanted;
            if (block.level() >= 0) body.append(escaped(block.words()));
            else
                body.append(block.heading() ? "<h2>" : "<p>")
                        .append(escaped(block.words()))
                        .append("\n");
        }
        return ("<!DOCTYPE html><html><head><title>A letter</title><style>p {}</style></head><body><nav>Home</nav>"
                        + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] rtf() {
        return RichTextWritten.of(blocks);
    }

    /** A Word document around the XML of a body, with other parts beside it. */
    public static byte[] docx(String body, Map<String, String> others) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(others);
        return zip(parts);
    }

    /** An OpenDocument text around the XML of its styles and its body. */
    public static byte[] odt(String styles, String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", Kind.OPEN_DOCUMENT.mediaType());
        parts.put(
                "content.xml",
                "<office:document-content " + OPEN + ">" + styles + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:v='urn:v'";

    static final String NUMBERING = "<w:numbering " + WORD + ">"
            + "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "bullet", "\uf0b7", 720) + level(1, "bullet", "\uf0b7", 1440) + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'>" + level(0, "decimal", "%1.", 720)
            + level(1, "lowerLetter", "(%2)", 1440) + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/>"
            + "</w:lvlOverride></w:num></w:numbering>";

    private static String level(int level, String format, String text, int left) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/><w:pPr><w:ind w:left='%d' w:hanging='360'/></w:pPr></w:lvl>"
                .formatted(level, format, text, left);
    }

    private static final String OPEN = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";

    static final String LISTS = "<text:list-style style:name='B'>" + bullet(1, "\u2022") + bullet(2, "\u2022")
            + "</text:list-style><text:list-style style:name='N'><text:list-level-style-number text:level='1'"
            + " style:num-format='1' style:num-suffix='.'/><text:list-level-style-number text:level='2'"
            + " style:num-format='a' style:num-prefix='(' style:num-suffix=')'/></text:list-style>";

    private static String bullet(int level, String glyph) {
        return ("<text:list-level-style-bullet text:level='%d' text:bullet-char='%s'><style:list-level-properties>"
                        + "<style:list-level-label-alignment fo:margin-left='%d.27cm' fo:text-indent='-0.6cm'/>"
                        + "</style:list-level-properties></text:list-level-style-bullet>")
                .formatted(level, glyph, level);
    }
}
