package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** The cells of all sheets of a workbook, however long, in words; also of those that are hidden. */
@OpensUntrusted
final class WorkbookWords {

    private static final int MOST_SHEETS = 500;
    private static final int MOST_COLUMNS = 2_000;

    private final WorkbookCells cells;
    private final WordsOfParts words;

    private WorkbookWords(WorkbookCells cells, WordsOfParts words) {
        this.cells = cells;
        this.words = words;
    }

    /** @param known gets the names of the parts that were read, in small letters */
    static List<String> read(byte[] bytes, WordsOfParts words, Set<String> known)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (var zip = new ZipFileZipEntrySource(SheetReading.zip(bytes));
                var file = OPCPackage.open(zip)) {
            var reader = new XSSFReader(file);
            var cells = new WorkbookCells(
                    new ReadOnlySharedStringsTable(file),
                    reader.getStylesTable(),
                    WorkbookReading.startsIn1904(reader));
            var book = new WorkbookWords(cells, words);
            var found = new ArrayList<String>();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext() && found.size() < MOST_SHEETS) {
                try (var sheet = sheets.next()) {
                    book.sheet(WorkbookReading.XML.createXMLStreamReader(sheet));
                    known.add(sheets.getSheetPart()
                            .getPartName()
                            .getName()
                            .substring(1)
                            .toLowerCase(Locale.ROOT));
                }
                found.add(words.taken());
            }
            cells.unused().forEach(text -> words.write("\n" + text));
            return found;
        } catch (SAXException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Beside the cells there are heads and feet, lists to choose from, hints. */
    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        int column = 0;
        while (!words.isFull() && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS && !xml.isWhiteSpace()) words.write("\n" + xml.getText());
            if (event != XMLStreamReader.START_ELEMENT) continue;
            var name = xml.getLocalName();
            if (name.equals("row")) {
                words.write("\n");
                column = 0;
            }
            if (name.equals("c")) column = cell(xml, column);
            else words.attributes(xml);
        }
    }

    /** The column behind it. */
    private int cell(XMLStreamReader xml, int before) throws XMLStreamException {
        var reference = attribute(xml, "r");
        int column = reference.isEmpty() ? before + 1 : new CellReference(reference).getCol();
        var type = attribute(xml, "t");
        var style = attribute(xml, "s");
        var value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("v") || xml.getLocalName().equals("t")) value.append(xml.getElementText());
        }
        var text = WordsOfParts.flat(cells.text(type, style, value.toString())).strip();
        if (text.isEmpty()) return before;
        if (column < before) { // no program writes cells out of order, but whoever hides something may
            words.write("\n");
            before = 0;
        }
        words.write("\t".repeat(Math.min(MOST_COLUMNS, column - before)) + text);
        return column;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
