package followthrough.plan.sheet;

import followthrough.sandbox.ObstacleStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables on their way from the process that read it; the one that takes them believes none of their numbers. */
final class SheetStream {

    private static final int LONGEST_NAME = 100;

    static void writeAll(List<Sheet> sheets, DataOutputStream out) throws IOException {
        out.writeInt(sheets.size());
        for (var sheet : sheets) write(sheet, out);
    }

    static List<Sheet> readAll(DataInputStream in) throws IOException {
        var limits = new SheetLimits();
        List<Sheet> found = new ArrayList<>();
        for (int left = ObstacleStream.bounded(in.readInt(), SheetLimits.MOST_TABLES); left > 0; left--)
            found.add(read(in, limits));
        return List.copyOf(found);
    }

    private static void write(Sheet sheet, DataOutputStream out) throws IOException {
        out.writeUTF(
                sheet.name().substring(0, Math.min(LONGEST_NAME, sheet.name().length())));
        out.writeInt(sheet.rows().size());
        for (var row : sheet.rows()) {
            out.writeInt(row.number());
            out.writeInt(row.cells().size());
            for (var cell : row.cells()) out.writeUTF(cell);
        }
        ObstacleStream.write(sheet.remarks(), out);
    }

    private static Sheet read(DataInputStream in, SheetLimits limits) throws IOException {
        var name = in.readUTF();
        List<Sheet.Row> rows = new ArrayList<>();
        for (int left = ObstacleStream.bounded(in.readInt(), SheetLimits.MOST_ROWS); left > 0; left--) {
            int number = in.readInt();
            List<String> cells = new ArrayList<>();
            for (int more = ObstacleStream.bounded(in.readInt(), SheetLimits.MOST_COLUMNS); more > 0; more--) {
                cells.add(limits.tidy(in.readUTF()));
            }
            rows.add(new Sheet.Row(number, List.copyOf(cells)));
        }
        return new Sheet(name, List.copyOf(rows), ObstacleStream.read(in));
    }

    private SheetStream() {}
}
