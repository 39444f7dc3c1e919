package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Documents;
import followthrough.letter.document.Line;
import followthrough.letter.document.Source;
import followthrough.letter.reading.doubt.DoubtKind;
import followthrough.letter.reading.doubt.ReadWarning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A PDF from which whole pages are missing at the end is whole as a file; only its words can tell. */
class MissingEndTest {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void a_real_letter_is_doubted_at_its_end_when_its_last_pages_are_missing_and_only_then() throws IOException {
        if (!Files.isDirectory(LETTERS)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.isDirectory(LETTERS), "the real letters are not at hand");
        for (var file : printed()) {
            var whole = Documents.source(Files.readAllBytes(file));
            assertThat(doubts(whole)).as("whole " + file).isEmpty();
            int pages = page(whole, whole.lines().size() - 1);
            var cut = upTo(whole, pages / 2 + 1);
            assertThat(doubts(cut)).as("half of " + file).hasSize(1).allSatisfy(doubt -> {
                assertThat(doubt.page()).isEqualTo(page(cut, cut.lines().size() - 1));
                assertThat(doubt.place()).isNotNull();
            });
        }
    }

    @Test
    void a_text_without_pages_is_not_asked_for_a_signature() {
        var text = """
                Focused visit to Northmoor children’s services

                What needs to improve in this area of social work practice

                - The quality of plans.
                """;
        assertThat(reader.read(text).warnings()).noneMatch(doubt -> doubt.kind() == DoubtKind.CUT_OFF);
    }

    private List<ReadWarning> doubts(Source source) {
        return reader.read(source).warnings().stream()
                .filter(doubt -> doubt.kind() == DoubtKind.CUT_OFF)
                .toList();
    }

    private static Source upTo(Source whole, int page) {
        var lines = whole.lines().stream()
                .filter(line -> Objects.requireNonNull(line.page()) <= page)
                .toList();
        int end = lines.stream().mapToInt(Line::end).max().orElseThrow();
        return new Source(whole.text().substring(0, end), lines, whole.layout());
    }

    private static int page(Source source, int line) {
        return Objects.requireNonNull(source.lines().get(line).page());
    }

    private static List<Path> printed() throws IOException {
        try (var first = Files.list(LETTERS);
                var second = Files.list(LETTERS.resolve("second"))) {
            return Stream.concat(first, second)
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
