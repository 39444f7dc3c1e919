package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** A workbook read as a stream: its length is checked before a single word of it is kept in memory. */
@OpensUntrusted
final class WorkbookReading {

    static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static List<Sheet> read(byte[] bytes) throws IOException, OpenXML4JException {
        try (var zip = new ZipFileZipEntrySource(SheetReading.zip(bytes));
                var file = OPCPackage.open(zip)) {
            var reader = new XSSFReader(file);
            var limits = new SheetLimits();
            for (var sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (var sheet = sheets.next()) {
                    refuseIfTooLong(sheet, limits);
                }
            }
            return all(reader, new ReadOnlySharedStringsTable(file), limits);
        } catch (SAXException | XMLStreamException | IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    private static List<Sheet> all(XSSFReader reader, ReadOnlySharedStringsTable strings, SheetLimits limits)
            throws IOException, OpenXML4JException, XMLStreamException {
        var found = new ArrayList<Sheet>();
        var cells = new WorkbookCells(strings, reader.getStylesTable(), startsIn1904(reader));
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var stream = sheets.next()) {
                found.add(new WorksheetRows(XML.createXMLStreamReader(stream), cells, limits)
                        .read(sheets.getSheetName()));
            }
        }
        return found;
    }

    static boolean startsIn1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (var stream = reader.getWorkbookData()) {
            var xml = XML.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    var value = xml.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
            return false;
        }
    }

    /** Rows that are only coloured or bordered do not count. */
    private static void refuseIfTooLong(InputStream sheet, SheetLimits limits) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(sheet);
        int rows = 0;
        var counted = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            var name = xml.getLocalName();
            if (name.equals("row")) counted = false;
            if (name.equals("row") || name.equals("c")) limits.countCell();
            if (counted || !(name.equals("v") || name.equals("is"))) continue;
            counted = true;
            if (++rows > SheetLimits.MOST_ROWS) throw SheetLimits.tooLong();
        }
    }

    private WorkbookReading() {}
}
