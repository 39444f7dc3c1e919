package followthrough.web.tasks;

import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.workflow.desk.ListColumn;
import followthrough.workflow.work.PromiseKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A list of tasks to take along, as CSV or as a spreadsheet; every text is text, also one that begins like a formula. */
@Component
class TaskTable {

    static final String FORMATS = "{format:csv|xlsx}";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> OF_ACTS = List.of("at", "did", "object", "outcome", "case", "about", "by");

    private static final DateTimeFormatter CSV_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final Set<Character> LIKE_A_FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    private final Messages words;
    private final DateFormats dates;

    TaskTable(Messages words, DateFormats dates) {
        this.words = words;
        this.dates = dates;
    }

    ResponseEntity<byte[]> of(List<TaskLineView> lines, Set<ListColumn> columns, String format) {
        var rows = lines.stream().map(line -> row(line, columns)).toList();
        return file(head(names(columns)), rows, format);
    }

    ResponseEntity<byte[]> ofDone(List<DoneLineView> lines, String format) {
        return file(head(OF_ACTS), lines.stream().map(this::row).toList(), format);
    }

    private List<Object> head(List<String> columns) {
        return columns.stream()
                .map(column -> (Object) words.text("tasks.table." + column))
                .toList();
    }

    /** Due, what and about what stand in every list; the rest is what one has chosen to see. */
    private static List<String> names(Set<ListColumn> columns) {
        var names = new ArrayList<>(List.of("due", "what", "about"));
        for (var column : ListColumn.values()) {
            if (!columns.contains(column)) continue;
            if (column == ListColumn.FIRST) names.addAll(1, List.of("first", "wanted"));
            else names.add(column.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private List<Object> row(TaskLineView line, Set<ListColumn> columns) {
        return names(columns).stream().map(name -> cell(line, name)).toList();
    }

    private Object cell(TaskLineView line, String name) {
        var item = line.item();
        var asked = PromiseKind.ASKING.contains(item.kind());
        return switch (name) {
            case "due" -> item.dueOn();
            case "first" -> asked ? "" : orEmpty(item.firstDue());
            case "wanted" -> asked ? orEmpty(item.firstDue()) : "";
            case "what" -> words.text("task." + item.step()) + (line.late() == null ? "" : ": " + line.late());
            case "about" -> item.words();
            case "why" -> item.dueBecause();
            case "case" -> line.reference();
            case "authority" -> words.body(item.inspection().authority());
            case "who" -> line.who();
            case "since" -> item.since().atZone(dates.zone()).toLocalDateTime();
            default -> flags(line);
        };
    }

    private List<Object> row(DoneLineView line) {
        return List.of(
                line.item().entry().at().atZone(dates.zone()).toLocalDateTime(),
                words.text("acted." + line.item().kind()),
                orEmpty(line.about()),
                orEmpty(line.outcome()),
                line.reference(),
                line.item().words(),
                line.who());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private String flags(TaskLineView line) {
        var item = line.item();
        return Stream.of(
                        item.isOverdue(dates.today()) ? "tasks.chip.overdue" : "",
                        item.priority() ? "finding.priority" : "",
                        item.returned() ? "tasks.flag.returned" : "",
                        item.escalated() ? "tasks.flag.escalated" : "",
                        item.recordedLater() ? "tasks.flag.recordedLater" : "")
                .filter(flag -> !flag.isEmpty())
                .map(words::text)
                .collect(Collectors.joining(", "));
    }

    private static ResponseEntity<byte[]> file(List<Object> head, List<List<Object>> rows, String format) {
        return format.equals("csv")
                ? file(csv(head, rows).getBytes(StandardCharsets.UTF_8), CSV, format)
                : file(workbook(head, rows), XLSX, format);
    }

    private static String csv(List<Object> head, List<List<Object>> rows) {
        return "\uFEFF"
                + Stream.concat(Stream.of(head), rows.stream())
                        .map(row -> row.stream().map(TaskTable::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Days and moments as other programs read them; everything else in quotation marks. */
    private static String cell(Object value) {
        if (value instanceof LocalDate day) return day.toString();
        if (value instanceof LocalDateTime moment) return CSV_MOMENT.format(moment);
        var text = value.toString();
        var harmless = !text.isEmpty() && LIKE_A_FORMULA.contains(text.charAt(0)) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static byte[] workbook(List<Object> head, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Followthrough", "1.0")) {
            var sheet = workbook.newWorksheet("Tasks");
            for (int column = 0; column < head.size(); column++) put(sheet, 0, column, head.get(column));
            for (int row = 0; row < rows.size(); row++)
                for (int column = 0; column < head.size(); column++)
                    put(sheet, row + 1, column, rows.get(row).get(column));
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    /** A day is a day, so that the table can be sorted and counted with. */
    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("d mmm yyyy").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("d mmm yyyy hh:mm").set();
        } else sheet.value(row, column, value.toString());
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String format) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tasks." + format)
                                .build()
                                .toString())
                .body(bytes);
    }
}
