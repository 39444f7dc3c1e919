package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import followthrough.shared.Refused;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/**
 * Reads the tables of XLSX or DOCX, whatever the file calls itself. Nothing in the file is ever
 * calculated or run; what cannot be read is refused in words, and large files are refused before they are read.
 */
@OpensUntrusted
final class SheetReading {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /** Of styles, shared words and everything else that is held as a whole. */
    private static final long LARGEST_PART = 20L * 1024 * 1024;

    /** Throws {@link Refused} at the field "file" with the reason. */
    static List<Sheet> read(byte[] bytes) {
        try {
            var found = packed(bytes).stream()
                    .filter(sheet -> !sheet.rows().isEmpty())
                    .limit(SheetLimits.MOST_TABLES)
                    .toList();
            if (found.isEmpty()) throw SheetLimits.refused("sheetEmpty");
            return found;
        } catch (Refused known) {
            throw known;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError damaged) {
            // libraries meet what they did not expect; a stack that ran over is whole again here
            throw SheetLimits.refused("sheetUnreadable");
        }
    }

    private static List<Sheet> packed(byte[] bytes) throws IOException, OpenXML4JException {
        var entries = entries(bytes);
        if (entries.stream().anyMatch(name -> name.endsWith("vbaproject.bin")))
            throw SheetLimits.refused("sheetWithMacros");
        if (entries.contains("xl/workbook.xml")) return WorkbookReading.read(bytes);
        if (entries.contains("word/document.xml")) return WordTableReading.read(bytes);
        throw SheetLimits.refused(entries.contains("content.xml") ? "sheetOpenDocument" : "sheetUnreadable");
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
                long before = unpacked;
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        unpacked += read;
                        var whole = !entry.getName().startsWith("xl/worksheets/");
                        if (unpacked > MOST_UNPACKED || (whole && unpacked - before > LARGEST_PART))
                            throw SheetLimits.refused("sheetTooDemanding");
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

    private SheetReading() {}
}
