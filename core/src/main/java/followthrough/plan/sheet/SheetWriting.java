package followthrough.plan.sheet;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as councils publish them, one row for each action with a measure beside it. Every text is written as
 * text, also one that begins with = + - or @; {@link SheetImport} reads the file back without a difference.
 */
public final class SheetWriting {

    private static final List<Integer> WIDTHS = List.of(
            40, 8, 18, 45, 22, 28, 14, 14, 22, 28, 18, 40, 18, 12, 12, 24, 16, 24, 10, 14, 22, 45, 40, 40, 12, 40, 20,
            12, 40);

    private static final List<SheetField> COLUMNS = List.of(SheetField.values());

    static final String ACCENT = "0B5563";

    /** Points of a line, and of the tallest row that a spreadsheet can have. */
    private static final int LINE = 15;

    private static final int TALLEST = 405;

    private final SheetPlan plan;
    private final Worksheet sheet;
    private int row;

    /** Of the tallest cell in the row: not every program finds the height of wrapped words by itself. */
    private int lines;

    private SheetWriting(SheetPlan plan, Worksheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
    }

    /** The bytes of an XLSX file. */
    public static byte[] of(SheetPlan plan) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Followthrough", "1.0")) {
            new SheetWriting(plan, workbook.newWorksheet("Action plan")).write();
            SheetReports.write(plan, workbook);
            SheetVerdicts.write(plan, workbook);
            SheetComments.write(plan, workbook);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    private void write() {
        text("Action plan", plan.area());
        text(SheetText.OUTCOME, plan.content().outcome());
        text(SheetText.RESOURCES, plan.content().resources());
        text(SheetText.RISKS, plan.content().risks());
        text(SheetText.PARTNERS, plan.content().partners());
        headings();
        var actions = plan.content().actions();
        var measures = plan.content().measures();
        for (int i = 0; i < Math.max(actions.size(), measures.size()); i++) {
            row++;
            lines = 1;
            put(SheetField.FINDING, plan.finding());
            if (i < actions.size()) action(i + 1, actions.get(i));
            if (i < measures.size()) measure(measures.get(i));
            sheet.range(row, 0, row, WIDTHS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.rowHeight(row, Math.min(TALLEST, lines * LINE));
        }
        for (int i = 0; i < WIDTHS.size(); i++) sheet.width(i, WIDTHS.get(i));
        sheet.repeatRows(heading(), heading());
        sheet.freezePane(0, heading() + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0); // as many pages as it takes
    }

    private static int heading() {
        return 5;
    }

    private void text(String heading, String words) {
        sheet.value(row, 0, heading);
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        put(row, 1, words);
        row++;
    }

    private void headings() {
        for (var field : COLUMNS) sheet.value(row, column(field), field.heading());
        sheet.range(row, 0, row, WIDTHS.size() - 1)
                .style()
                .bold()
                .fillColor(ACCENT)
                .fontColor(Color.WHITE)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private void action(int number, ActionLine line) {
        sheet.value(row, column(SheetField.NUMBER), number);
        var id = line.id();
        put(SheetField.ID, of(plan.numbers(), id));
        put(SheetField.ACTION, line.description());
        put(SheetField.OWNER, line.owner().name());
        put(SheetField.EMAIL, line.owner().email());
        if (line.due() == null) put(SheetField.DUE, line.dueTyped());
        else day(SheetField.DUE, line.due());
        var first = id == null ? null : plan.firstPromised().get(id);
        if (first != null) day(SheetField.FIRST_PROMISED, first);
        var code = line.reason().code();
        put(SheetField.REASON_KIND, plan.reasons().getOrDefault(code, code));
        put(SheetField.REASON, line.reason().words());
        progress(id == null ? SheetProgress.NONE : plan.progress().getOrDefault(id, SheetProgress.NONE));
    }

    /** The newest report; the others stand on a sheet of their own. */
    private void progress(SheetProgress progress) {
        put(SheetField.MOVED, progress.moved());
        put(SheetField.DONE, progress.done() ? "yes" : "");
        put(SheetField.COLOUR, progress.colour());
        put(SheetField.WHY, progress.why());
        put(SheetField.DIRECTION, progress.heading());
        if (progress.reports().isEmpty()) return;
        var last = progress.reports().get(0);
        day(SheetField.REPORTED_ON, last.on());
        put(SheetField.REPORTED_BY, last.by());
        put(SheetField.PROGRESS, last.text());
        put(SheetField.CHANGED, last.changed());
        put(SheetField.NEXT, last.next());
        put(SheetField.SELF, last.self());
        put(SheetField.RATIONALE, last.rationale());
    }

    private void measure(MeasureLine line) {
        put(SheetField.MEASURE_ID, of(plan.numbers(), line.id()));
        put(SheetField.MEASURE, line.description());
        put(SheetField.UNIT, line.unit());
        put(SheetField.BASELINE, line.baseline());
        put(SheetField.TARGET, line.target());
        put(SheetField.SOURCE, line.source());
        put(SheetField.FREQUENCY, line.frequency());
    }

    private void day(SheetField field, LocalDate day) {
        sheet.value(row, column(field), day);
        sheet.style(row, column(field)).format("d mmm yyyy").set();
    }

    private void put(SheetField field, String words) {
        put(row, column(field), words);
    }

    private void put(int at, int column, String words) {
        var width = WIDTHS.get(column);
        var needed = words.lines().mapToInt(line -> 1 + line.length() / width).sum();
        lines = Math.max(lines, needed);
        if (!words.isBlank()) sheet.value(at, column, plain(words));
    }

    /** Without what no spreadsheet can hold. */
    static String plain(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static int column(SheetField field) {
        return COLUMNS.indexOf(field);
    }

    private static String of(Map<UUID, String> values, @Nullable UUID id) {
        return id == null ? "" : values.getOrDefault(id, "");
    }
}
