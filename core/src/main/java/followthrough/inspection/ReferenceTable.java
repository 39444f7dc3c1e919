package followthrough.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a resource whose first line names the columns; semicolons between, "#" starts a remark. */
final class ReferenceTable {

    static List<Map<String, String>> rowsOf(String resource) {
        var lines = linesOf(resource);
        var columns = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> row(columns, cells(line))).toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        return IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, cells::get));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    private static List<String> linesOf(String resource) {
        var stream = Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReferenceTable() {}
}
