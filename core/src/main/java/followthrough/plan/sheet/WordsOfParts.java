package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of the parts of an office file: a paragraph or a row of a table a line, cells between tabs; not endless. */
@OpensUntrusted
final class WordsOfParts {

    static final int MOST = 2_000_000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private static final Set<String> CELLS = Set.of("tc", "table-cell", "covered-table-cell", "cell");
    private static final Set<String> ROWS = Set.of("tr", "table-row", "row");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h", "comment", "threadedComment", "title", "subject", "creator", "keyword", "v", "f");

    private static final Set<String> BLANKS = Set.of("tab", "s", "br", "line-break");

    /** When the file or a remark was made, behind the name of whoever made it. */
    private static final Set<String> DAYS = Set.of("created", "modified", "date", "creation-date", "print-date");

    private static final Set<String> ABOUT_THE_FILE = Set.of(
            "http://purl.org/dc/terms/",
            "http://purl.org/dc/elements/1.1/",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");

    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]{1,18}(?:Z|[+-]\\d\\d:\\d\\d)?)?");

    /** Where a drawing stands; it would run into the digits beside it. */
    private static final Set<String> LAYOUT = Set.of(
            "col", "colOff", "row", "rowOff", "posOffset", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset");

    private static final Pattern OFFSET = Pattern.compile("-?\\d{1,9}");

    /** Words that are not the text of an element: what a table was made from, a choice offers, a picture shows. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("s", List.of("v")),
            Map.entry("n", List.of("v")),
            Map.entry("d", List.of("v")),
            Map.entry("i", List.of("n")),
            Map.entry("sheet", List.of("name")),
            Map.entry("sheetName", List.of("val")),
            Map.entry("cacheField", List.of("name", "caption")),
            Map.entry("tableColumn", List.of("name")),
            Map.entry("hyperlink", List.of("display", "tooltip")),
            Map.entry("dataValidation", List.of("promptTitle", "prompt", "errorTitle", "error")),
            Map.entry("listItem", List.of("displayText", "value")),
            Map.entry("listEntry", List.of("val")),
            Map.entry("default", List.of("val")),
            Map.entry("alias", List.of("val")),
            Map.entry("docVar", List.of("val")),
            Map.entry("tag", List.of("val")),
            Map.entry("docPr", List.of("title", "descr")),
            Map.entry("cNvPr", List.of("title", "descr")));

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private int left = MOST;
    private boolean full;

    /** Whether there was more than could be read. */
    boolean isFull() {
        return full;
    }

    boolean isAnyLeft() {
        return text.length() + aside.length() > 0;
    }

    /** What came since it was asked last. */
    String taken() {
        var taken = aside.isEmpty()
                ? text.toString()
                : text.append('\n').append(aside).toString();
        text.setLength(0);
        aside.setLength(0);
        return taken;
    }

    /** @param fields whether each element is something of its own, and no piece of a sentence */
    void add(InputStream part, boolean fields) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(part);
        int cells = 0;
        Pattern silent = null;
        while (!full && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                var said = xml.getText();
                if (silent == null || !silent.matcher(said.strip()).matches()) write(cells > 0 ? flat(said) : said);
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                silent = silent(xml);
                cells += begun(xml);
            }
            if (event == XMLStreamReader.END_ELEMENT) {
                silent = null;
                if (CELLS.contains(xml.getLocalName())) cells--;
                write(fields ? "\n" : behind(xml.getLocalName(), cells > 0));
            }
        }
        write("\n");
    }

    /** What is not told of this element, or null. */
    private static @Nullable Pattern silent(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (LAYOUT.contains(name)) return OFFSET;
        var room = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        return DAYS.contains(name) && ABOUT_THE_FILE.contains(room) ? DAY : null;
    }

    private int begun(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (BLANKS.contains(name)) write(" ");
        attributes(xml);
        return CELLS.contains(name) ? 1 : 0;
    }

    /** What an element says beside its text, each on a line of its own, behind everything else. */
    void attributes(XMLStreamReader xml) {
        for (var name : ATTRIBUTES.getOrDefault(xml.getLocalName(), List.of())) {
            var said = xml.getAttributeValue(null, name);
            if (said != null && !said.isBlank()) write(aside, said + "\n");
        }
    }

    private static String behind(String name, boolean withinCell) {
        if (CELLS.contains(name)) return "\t";
        if (ROWS.contains(name)) return "\n";
        if (PARAGRAPHS.contains(name)) return withinCell ? " " : "\n";
        return "";
    }

    static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    void write(String words) {
        write(text, words);
    }

    private void write(StringBuilder where, String words) {
        if (words.length() > left) {
            full = true;
            return;
        }
        left -= words.length();
        where.append(words);
    }
}
