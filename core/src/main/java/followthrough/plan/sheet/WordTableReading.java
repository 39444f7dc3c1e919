package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import followthrough.shared.Obstacle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The tables of a Word document, each named by its number and by what stands above it. */
@OpensUntrusted
final class WordTableReading {

    private static final int LONGEST_HEADING = 80;

    static List<Sheet> read(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var found = new ArrayList<Sheet>();
            var limits = new SheetLimits();
            var above = "";
            for (var part : document.getBodyElements()) {
                if (part instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isBlank())
                    above = paragraph.getText().strip();
                if (!(part instanceof XWPFTable table)) continue;
                found.add(sheet(table, name(found.size() + 1, above), limits));
                above = "";
            }
            if (found.isEmpty()) throw SheetLimits.refused("sheetNoTable");
            return found;
        }
    }

    private static String name(int number, String above) {
        var heading = above.length() > LONGEST_HEADING ? above.substring(0, LONGEST_HEADING) + "…" : above;
        return "Table " + number + (heading.isEmpty() ? "" : ": " + heading);
    }

    private static Sheet sheet(XWPFTable table, String name, SheetLimits limits) {
        if (table.getNumberOfRows() > SheetLimits.MOST_ROWS) throw SheetLimits.tooLong();
        var rows = new ArrayList<Sheet.Row>();
        var remarks = new ArrayList<Obstacle>();
        List<String> above = List.of();
        int number = 0;
        for (var row : table.getRows()) {
            number++;
            var cells = new ArrayList<String>();
            var goesOn = false;
            for (var cell : row.getTableCells()) {
                limits.countCell();
                if (cells.size() >= SheetLimits.MOST_COLUMNS) break;
                var continued = goesOnFromAbove(cell);
                goesOn |= continued;
                cells.add(continued && cells.size() < above.size() ? above.get(cells.size()) : text(cell, limits));
                for (int i = 1; i < span(cell) && cells.size() < SheetLimits.MOST_COLUMNS; i++) cells.add("");
            }
            if (goesOn) remarks.add(Obstacle.of("sheetMerged", String.valueOf(number)));
            above = cells;
            var read = new Sheet.Row(number, List.copyOf(cells));
            if (!read.isBlank()) rows.add(read);
        }
        return new Sheet(name, rows, remarks);
    }

    private static String text(XWPFTableCell cell, SheetLimits limits) {
        return limits.tidy(
                cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
    }

    private static boolean goesOnFromAbove(XWPFTableCell cell) {
        var settings = cell.getCTTc().getTcPr();
        if (settings == null || !settings.isSetVMerge()) return false;
        var merge = settings.getVMerge().getVal();
        return merge == null || !merge.toString().equals("restart");
    }

    private static int span(XWPFTableCell cell) {
        var settings = cell.getCTTc().getTcPr();
        return settings == null || !settings.isSetGridSpan()
                ? 1
                : settings.getGridSpan().getVal().intValue();
    }

    private WordTableReading() {}
}
