package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The rows of one worksheet: formulas give the value they were saved with, merged cells their words to each row. */
@OpensUntrusted
final class WorksheetRows {

    private static final int MOST_REMARKS = 20;

    private final XMLStreamReader xml;
    private final WorkbookCells cells;
    private final SheetLimits limits;
    private final NavigableMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<Obstacle> remarks = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    WorksheetRows(XMLStreamReader xml, WorkbookCells cells, SheetLimits limits) {
        this.xml = xml;
        this.cells = cells;
        this.limits = limits;
    }

    Sheet read(String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> beginRow();
                case "c" -> cell();
                case "mergeCell" -> fillDown(CellRangeAddress.valueOf(attribute("ref")));
                default -> {}
            }
        }
        return new Sheet(name, filled(), List.copyOf(remarks));
    }

    private void beginRow() {
        var number = attribute("r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
    }

    private void cell() throws XMLStreamException {
        var reference = attribute("r");
        column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
        var type = attribute("t");
        var style = attribute("s");
        var value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "v", "t" -> value.append(xml.getElementText());
                case "f" -> formula(xml.getElementText());
                case "rPh" -> xml.getElementText(); // how a Japanese text is read aloud
                default -> {}
            }
        }
        var text = limits.tidy(cells.text(type, style, value.toString()));
        if (!text.isEmpty() && column < SheetLimits.MOST_COLUMNS)
            rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, text);
    }

    private void formula(String formula) {
        if (remarks.size() < MOST_REMARKS) {
            var callsAProgram = formula.contains("|");
            remarks.add(Obstacle.of(callsAProgram ? "sheetProgramCall" : "sheetFormula", place(row, column)));
        }
    }

    private void fillDown(CellRangeAddress merged) {
        limits.countCell();
        if (merged.getFirstRow() >= merged.getLastRow()) return;
        var above = rows.getOrDefault(merged.getFirstRow(), Map.of()).get(merged.getFirstColumn());
        if (above == null) return;
        rows.subMap(merged.getFirstRow(), false, merged.getLastRow(), true)
                .values()
                .forEach(row -> row.put(merged.getFirstColumn(), above));
        if (remarks.size() < MOST_REMARKS) remarks.add(Obstacle.of("sheetMerged", merged.formatAsString()));
    }

    private List<Sheet.Row> filled() {
        var found = new ArrayList<Sheet.Row>();
        rows.forEach((number, values) -> {
            var line = new ArrayList<String>();
            for (var cell : values.entrySet()) {
                while (line.size() < cell.getKey()) line.add("");
                line.add(cell.getValue());
            }
            found.add(new Sheet.Row(number + 1, List.copyOf(line)));
        });
        return found;
    }

    private static String place(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
