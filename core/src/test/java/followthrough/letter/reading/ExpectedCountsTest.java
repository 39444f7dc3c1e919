package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Frameworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real reports without a truth: what is read in each is counted, so that a later change shows what it moved. */
class ExpectedCountsTest {

    private static final Path UNREAD = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"))
            .resolve("unread");

    private final LetterReader reader = new LetterReader(new Authorities(), new Frameworks());

    @Test
    void as_many_findings_of_each_kind_are_read_as_a_person_counted() throws IOException {
        if (!Files.isDirectory(UNREAD)) System.out.println("NOT READ: the real letters are not at hand in " + UNREAD);
        Assumptions.assumeTrue(Files.isDirectory(UNREAD), "the real letters are not at hand");
        List<String> counted = new ArrayList<>();
        try (var files = Files.list(UNREAD)) {
            for (var file : files.filter(one -> one.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                var letter = reader.read(Files.readAllBytes(file));
                counted.add("%s %s %d %d %d %d"
                        .formatted(
                                file.getFileName(),
                                letter.framework().code(),
                                count(letter, FindingKind.STRENGTH),
                                count(letter, FindingKind.MEETS_REQUIREMENTS),
                                count(letter, FindingKind.AREA_FOR_IMPROVEMENT),
                                count(letter, FindingKind.PRIORITY_ACTION)));
            }
        }
        assertThat(counted).isEqualTo(expected());
    }

    private static long count(ReadLetter letter, FindingKind kind) {
        return letter.findings().stream().filter(one -> one.kind() == kind).count();
    }

    private static List<String> expected() throws IOException {
        try (var stream =
                Objects.requireNonNull(ExpectedCountsTest.class.getResourceAsStream("/letters/unread.counts"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
