package followthrough.database;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** What a backup holds and when it was made: lines of words between tabs, readable without any tool. */
record Manifest(
        String product,
        Instant created,
        List<MigrationVersion> migrations,
        List<Content> tables,
        List<Next> sequences) {

    static final String ENTRY = "manifest.txt";

    private static final String FORMAT = "followthrough-backup 1";
    private static final String TAB = "\t";

    /** One table's rows as they lie in the file. */
    record Content(Table table, long rows, String sha256) {

        String entry() {
            return "tables/" + table.name();
        }
    }

    /** The number that a sequence gives out next. */
    record Next(String sequence, long number) {}

    MigrationVersion schema() {
        return migrations.stream().max(MigrationVersion::compareTo).orElse(MigrationVersion.EMPTY);
    }

    long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add(line("product", product));
        lines.add(line("created", created));
        lines.add(line("schema", schema()));
        migrations.forEach(version -> lines.add(line("migration", version)));
        tables.forEach(content -> lines.add(line(
                "table",
                content.table().name(),
                content.rows(),
                content.sha256(),
                String.join(TAB, content.table().columns()))));
        sequences.forEach(next -> lines.add(line("sequence", next.sequence(), next.number())));
        return String.join("\n", lines) + "\n";
    }

    static Manifest parse(String text) throws Refusal {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw new Refusal("its manifest is not one that this version can read.");
        }
        try {
            var words = lines.stream().map(line -> List.of(line.split(TAB, -1))).toList();
            return new Manifest(
                    of("product", words).findFirst().orElseThrow().get(1),
                    Instant.parse(of("created", words).findFirst().orElseThrow().get(1)),
                    of("migration", words)
                            .map(line -> MigrationVersion.fromVersion(line.get(1)))
                            .toList(),
                    of("table", words).map(Manifest::content).toList(),
                    of("sequence", words)
                            .map(line -> new Next(line.get(1), Long.parseLong(line.get(2))))
                            .toList());
        } catch (IndexOutOfBoundsException
                | java.util.NoSuchElementException
                | NumberFormatException
                | DateTimeException
                | FlywayException cutShort) {
            throw new Refusal("its manifest is damaged.", cutShort);
        }
    }

    private static Content content(List<String> line) {
        return new Content(
                new Table(line.get(1), List.copyOf(line.subList(4, line.size()))),
                Long.parseLong(line.get(2)),
                line.get(3));
    }

    private static Stream<List<String>> of(String kind, List<List<String>> lines) {
        return lines.stream().filter(line -> line.get(0).equals(kind));
    }

    private static String line(Object... words) {
        return String.join(TAB, Stream.of(words).map(Object::toString).toList());
    }
}
