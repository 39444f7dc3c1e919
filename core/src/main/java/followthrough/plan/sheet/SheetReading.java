package followthrough.plan.sheet;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;

/**
 * Reads an action plan's table out of XLSX, DOCX or CSV, whatever the file calls itself. Nothing in the file is ever
 * calculated or run; what cannot be read is refused in words, and large files are refused before they are read.
 */
public final class SheetReading {

    /** Longer tables are no action plan of one area. */
    public static final int MOST_ROWS = 2_000;

    static final int MOST_COLUMNS = 60;

    static final int MOST_CHARACTERS = 10_000;

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Throws {@link Refused} at the field "file" with the reason. */
    public static Sheet read(byte[] bytes) {
        if (bytes.length == 0) throw refused("sheetEmpty");
        if (beginsWith(bytes, OLD_OFFICE)) throw refused("sheetOldOffice");
        try {
            var sheet = bytes[0] == 'P' && bytes.length > 3 && bytes[1] == 'K' ? packed(bytes) : CsvReading.read(bytes);
            if (sheet.rows().isEmpty()) throw refused("sheetEmpty");
            return sheet;
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException damaged) {
            throw refused("sheetUnreadable");
        }
    }

    private static Sheet packed(byte[] bytes) throws IOException, OpenXML4JException {
        var entries = entries(bytes);
        if (entries.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) throw refused("sheetWithMacros");
        if (entries.contains("xl/workbook.xml")) return WorkbookReading.read(bytes);
        if (entries.contains("word/document.xml")) return WordTableReading.read(bytes);
        throw refused(entries.contains("content.xml") ? "sheetOpenDocument" : "sheetUnreadable");
    }

    /** Unpacks everything once without keeping it, so that a small file cannot turn into a huge one later. */
    private static Set<String> entries(byte[] bytes) throws IOException {
        var names = new HashSet<String>();
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = zip(bytes)) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) throw refused("sheetTooLarge");
                    }
                }
            }
        }
        return names;
    }

    /** By the list at its end, as spreadsheets do; the local headings of some writers cannot be read one by one. */
    static ZipFile zip(byte[] bytes) throws IOException {
        return ZipFile.builder().setByteArray(bytes).get();
    }

    private static boolean beginsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    static Refused refused(String code, Object... details) {
        return new Refused(Obstacle.at("file", code, details));
    }

    static Refused tooLong() {
        return refused("sheetTooLong", MOST_ROWS);
    }

    /** As it is kept: without what no text holds, and not endless. */
    static String tidy(String cell) {
        var text = cell.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .strip();
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }

    private SheetReading() {}
}
