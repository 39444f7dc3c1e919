package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Documents;
import followthrough.letter.document.RepeatedSigns;
import followthrough.letter.document.Source;
import followthrough.letter.reading.list.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No line of a letter is lost: each has a fate, and where a list is broken a doubt stands at the place. */
class EveryLineTest {

    private static final Path MADE_UP = Path.of("src/test/resources/letters");
    private static final Path REAL = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));

    /** Findings lost without a doubt at their place, of all changes to made-up letters. */
    private static final int MOST_SILENT = 0;

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void every_line_of_a_letter_has_a_fate() throws IOException {
        for (var file : all()) {
            var source = source(file);
            var framework = reader.read(source).framework();
            for (var section : Findings.in(source.lines(), framework).sections()) {
                assertThat(section.blocks())
                        .as(file + ", " + section.heading())
                        .allMatch(block -> block.fate() != null);
            }
        }
    }

    @Test
    void a_list_that_is_broken_in_any_way_is_not_lost_in_silence() throws IOException {
        var losses = new SilentLosses(reader);
        madeUp().parallelStream().map(this::losses).toList().forEach(losses::add);
        System.out.println(losses);
        assertThat(losses.silent()).hasSizeLessThanOrEqualTo(MOST_SILENT);
    }

    private SilentLosses losses(Path file) {
        var losses = new SilentLosses(reader);
        try {
            losses.look(file.getFileName().toString(), source(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return losses;
    }

    private static List<Path> all() throws IOException {
        if (!Files.isDirectory(REAL)) {
            System.out.println("NOT READ: the real letters are not at hand in " + REAL);
            return madeUp();
        }
        try (var files = Files.list(REAL)) {
            var real = files.filter(
                    file -> file.toString().endsWith(".pdf") || file.toString().endsWith(".txt"));
            return Stream.concat(madeUp().stream(), real.sorted()).toList();
        }
    }

    private static List<Path> madeUp() throws IOException {
        try (var files = Files.walk(MADE_UP)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Source source(Path file) throws IOException {
        var source = Documents.source(Files.readAllBytes(file));
        return new Source(source.text(), RepeatedSigns.taught(source.lines()), source.layout());
    }
}
