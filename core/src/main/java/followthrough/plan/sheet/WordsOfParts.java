package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of the parts of an office file: a paragraph or a row of a table a line, cells between tabs; not endless. */
@OpensUntrusted
final class WordsOfParts {

    static final int MOST = 2_000_000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private static final Set<String> CELLS = Set.of("tc", "table-cell", "covered-table-cell");
    private static final Set<String> ROWS = Set.of("tr", "table-row");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "comment", "title", "subject", "creator", "keyword");

    private static final Set<String> BLANKS = Set.of("tab", "s", "br", "line-break");

    /** When the file or a remark was made, behind the name of whoever made it. */
    private static final Set<String> DAYS = Set.of("created", "modified", "date", "creation-date", "print-date");

    private final StringBuilder text = new StringBuilder();
    private int left = MOST;
    private boolean full;

    /** Whether there was more than could be read. */
    boolean isFull() {
        return full;
    }

    boolean isAnyLeft() {
        return !text.isEmpty();
    }

    /** What came since it was asked last. */
    String taken() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    void add(InputStream part) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(part);
        int cells = 0;
        while (!full && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)
                write(cells > 0 ? flat(xml.getText()) : xml.getText());
            if (event == XMLStreamReader.START_ELEMENT) cells += begun(xml);
            if (event == XMLStreamReader.END_ELEMENT) {
                if (CELLS.contains(xml.getLocalName())) cells--;
                write(behind(xml.getLocalName(), cells > 0));
            }
        }
        write("\n");
    }

    private int begun(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (DAYS.contains(name)) xml.getElementText();
        if (BLANKS.contains(name)) write(" ");
        return CELLS.contains(name) ? 1 : 0;
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
        if (words.length() > left) {
            full = true;
            return;
        }
        left -= words.length();
        text.append(words);
    }
}
