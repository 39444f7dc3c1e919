package followthrough.plan.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Text with commas, semicolons or tabs, in the character sets that spreadsheets save it in. */
final class CsvReading {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static Sheet read(byte[] bytes) throws IOException {
        var text = text(bytes);
        if (text.chars().anyMatch(sign -> sign == 0 || sign == 0xFFFD)) throw SheetLimits.refused("sheetUnreadable");
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        var rows = new ArrayList<Sheet.Row>();
        var limits = new SheetLimits();
        try (var parser = CSVParser.parse(text, format)) {
            for (var record : parser) {
                if (rows.size() >= SheetLimits.MOST_ROWS) throw SheetLimits.tooLong();
                var cells = record.stream()
                        .limit(SheetLimits.MOST_COLUMNS)
                        .map(limits::tidy)
                        .toList();
                var row = new Sheet.Row((int) record.getRecordNumber(), cells);
                if (!row.isBlank()) rows.add(row);
            }
        } catch (java.io.UncheckedIOException | IllegalStateException torn) {
            throw new IOException(torn);
        }
        if (rows.stream().allMatch(row -> row.cells().size() < 2)) throw SheetLimits.refused("sheetNoTable");
        return new Sheet("CSV", rows, List.of());
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB)
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Whichever stands most often in the first line that has any. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (var line : text.lines().limit(20).toList()) {
            for (var candidate : SEPARATORS) {
                var count = line.chars().filter(sign -> sign == candidate).count();
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private CsvReading() {}
}
