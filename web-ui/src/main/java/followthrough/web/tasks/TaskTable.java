package followthrough.web.tasks;

import followthrough.web.DateFormats;
import followthrough.web.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
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

    private static final Set<Character> LIKE_A_FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    private final Messages words;
    private final DateFormats dates;

    TaskTable(Messages words, DateFormats dates) {
        this.words = words;
        this.dates = dates;
    }

    ResponseEntity<byte[]> of(List<TaskLineView> lines, String format) {
        var rows =
                Stream.concat(Stream.of(head()), lines.stream().map(this::row)).toList();
        return format.equals("csv")
                ? file(csv(rows).getBytes(StandardCharsets.UTF_8), CSV, format)
                : file(workbook(rows), XLSX, format);
    }

    private List<String> head() {
        return Stream.of("due", "first", "what", "about", "case", "who", "flags")
                .map(column -> words.text("tasks.table." + column))
                .toList();
    }

    private List<String> row(TaskLineView line) {
        var item = line.item();
        var first = item.firstDue();
        return List.of(
                dates.day(item.dueOn()),
                first == null ? "" : dates.day(first),
                words.text("task." + item.step()),
                item.words(),
                line.reference(),
                line.who(),
                flags(line));
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

    private static String csv(List<List<String>> rows) {
        return "\uFEFF"
                + rows.stream()
                        .map(row -> row.stream().map(TaskTable::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && LIKE_A_FORMULA.contains(text.charAt(0)) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static byte[] workbook(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Followthrough", "1.0")) {
            var sheet = workbook.newWorksheet("Tasks");
            for (int row = 0; row < rows.size(); row++)
                for (int column = 0; column < rows.get(row).size(); column++)
                    sheet.value(row, column, rows.get(row).get(column));
            sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
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
