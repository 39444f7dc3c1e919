package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.process.DocumentReading;
import followthrough.letter.reading.LetterReader;
import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the account lists of the real letters, which are no part of the product: what is easily lost, and little else. */
class RealLettersAccountTest {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));

    private static final Sandbox SANDBOX = new Sandbox();

    private final LetterReading reading =
            new LetterReading(new LetterReader(new Authorities(), new Frameworks()), new DocumentReading(SANDBOX));

    @BeforeEach
    void onlyWhereTheyAreAtHand() {
        if (!Files.isDirectory(LETTERS)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.isDirectory(LETTERS), "the real letters are not at hand");
    }

    @AfterAll
    static void end() {
        SANDBOX.destroy();
    }

    @Test
    void a_weakness_in_what_an_old_letter_lists_as_met_waits_to_be_accounted_for() throws IOException {
        var letter = letter("ucra-hackney-2011.txt");
        assertThat(Doubt.in(letter))
                .filteredOn(doubt -> doubt.because().isWeaknessInStrength())
                .anyMatch(doubt -> doubt.finding().text().startsWith("Out of hours"));
    }

    @Test
    void weaknesses_in_the_numbered_paragraphs_of_a_report_wait_to_be_accounted_for() throws IOException {
        var letter = letter("ilacs-hillingdon-2018.txt");
        for (int number : List.of(5, 26, 38, 40)) {
            assertThat(loose(letter))
                    .as("paragraph %d", number)
                    .anyMatch(sentence -> isInParagraph(number, sentence, letter.text()));
        }
    }

    @Test
    void no_letter_floods_its_reader_with_sentences() throws IOException {
        try (var files = Files.list(LETTERS)) {
            for (var file : files.filter(name -> name.toString().matches(".*\\.(?:pdf|txt)"))
                    .sorted()
                    .toList()) {
                var letter = letter(file.getFileName().toString());
                int listed = loose(letter).size();
                int words = letter.text().split("\\s+", -1).length;
                System.out.printf(
                        "%s: %d sentences in no finding, %d findings, %d words%n",
                        file.getFileName(), listed, letter.findings().size(), words);
            }
        }
    }

    private static boolean isInParagraph(int number, LooseSentence sentence, String text) {
        var paragraph = Pattern.compile("(?ms)^" + number + "\\.\\s.*?(?=^" + (number + 1) + "\\.\\s|\\z)")
                .matcher(text);
        assertThat(paragraph.find()).as("paragraph %d", number).isTrue();
        return sentence.place().start() >= paragraph.start() && sentence.place().end() <= paragraph.end();
    }

    private static List<LooseSentence> loose(Letter letter) {
        return LooseSentence.in(letter, List.of());
    }

    private Letter letter(String name) throws IOException {
        var read = reading.read(Upload.file(name, ByteSource.of(Files.readAllBytes(LETTERS.resolve(name)))));
        return new Letter(new InspectionReference("NOM-2018-01"), 1, read.content(), PersonId.next());
    }
}
