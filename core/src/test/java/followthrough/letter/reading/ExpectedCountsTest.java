package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Frameworks;
import followthrough.letter.reading.doubt.DoubtKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real reports without a truth: what is read in each is counted, so that a later change shows what it moved. */
class ExpectedCountsTest {

    private static final Path UNREAD = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"))
            .resolve("unread");

    private static final int MOST_FALSE_ALARMS_IN_A_HUNDRED = 5;
    private static final double LOUD = 0.85;

    private final LetterReader reader = new LetterReader(new Authorities(), new Frameworks());

    @Test
    void as_many_findings_of_each_kind_are_read_as_before() throws IOException {
        if (!Files.isDirectory(UNREAD)) System.out.println("NOT READ: the real letters are not at hand in " + UNREAD);
        Assumptions.assumeTrue(Files.isDirectory(UNREAD), "the real letters are not at hand");
        List<String> counted = new ArrayList<>();
        int lists = 0;
        int doubted = 0;
        try (var files = Files.list(UNREAD)) {
            for (var file : files.filter(one -> one.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                var letter = reader.read(Files.readAllBytes(file));
                assertThat(letter.warnings())
                        .as("the end of " + file.getFileName())
                        .noneMatch(doubt -> doubt.kind() == DoubtKind.CUT_OFF);
                lists += letter.lists().size();
                doubted += (int) IntStream.rangeClosed(1, letter.lists().size())
                        .filter(list -> letter.confidenceOfList(list) < LOUD)
                        .count();
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
        System.out.printf("%d lists of real reports read as before, %d of them doubted%n", lists, doubted);
        assertThat(doubted).isLessThanOrEqualTo(lists * MOST_FALSE_ALARMS_IN_A_HUNDRED / 100);
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
