package followthrough.letter.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.narrative.Belongings.Told;
import followthrough.letter.narrative.Narrative.Belonging;
import followthrough.letter.quotation.Passage;
import followthrough.letter.reading.LetterReader;
import followthrough.letter.reading.ReadLetter;
import followthrough.letter.reading.doubt.ReadWarning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));
    private static final int FEW = 10;

    private static final List<String> SENTENCES = List.of(
            "Supervisors do not always record what they decide in supervision.",
            "Initial health assessments are not completed in time for children who come into care.",
            "In the assessment teams, caseloads of social workers are too high.",
            "Services for children and families are not always good enough.",
            "Too many young people live far from their schools.");

    private final Narrative narrative = new Narrative(
            List.of(
                    "Ensure that supervision is regular, and recorded.",
                    "Improve the timeliness of initial health assessments for children in care.",
                    "Reduce the caseloads of social workers in the assessment teams."),
            SENTENCES);

    @Test
    void a_sentence_belongs_to_the_finding_with_whose_words_it_tells_most() {
        for (int finding = 0; finding < 3; finding++) {
            assertThat(narrative.belongs(SENTENCES.get(finding))).contains(new Belonging(finding, true));
        }
    }

    @Test
    void words_of_every_letter_and_of_other_matters_make_it_belong_to_none() {
        assertThat(narrative.belongs(SENTENCES.get(3))).isEmpty();
        assertThat(narrative.belongs(SENTENCES.get(4))).isEmpty();
        assertThat(new Narrative(List.of(), SENTENCES).belongs(SENTENCES.get(0)))
                .isEmpty();
    }

    @Test
    void a_phrase_that_a_finding_has_makes_a_sentence_its_possible_evidence_and_a_single_word_does_not() {
        var told = List.of(
                "Pathway plans are variable.",
                "Plans for the building are variable.",
                "Care leavers say that they wait too long.",
                "Too many families wait.",
                "Schools are not always told.");
        var one = new Narrative(
                List.of(
                        "The aspiration and the comprehensiveness of pathway plans of care leavers, and their access to a health"
                                + " history, to advice on housing and to apprenticeships of the council and of its contractors.",
                        "Supervision of newly qualified staff."),
                told);
        assertThat(one.belongs(told.get(0)).map(Belonging::finding)).contains(0);
        assertThat(one.belongs(told.get(1))).isEmpty();
        assertThat(one.belongs(told.get(2)).filter(found -> !found.likely())).isEmpty();
    }

    /** Of nine in ten reports no more than ten groups are left that speak of no finding, each of which is one decision. */
    @Test
    void few_decisions_on_a_real_report_are_left_to_a_person() throws IOException {
        if (!Files.isDirectory(LETTERS)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.isDirectory(LETTERS), "the real letters are not at hand");
        var reader = new LetterReader(new Authorities(), new Frameworks());
        List<Integer> left;
        try (var files = Files.list(LETTERS)) {
            left = files.filter(file -> file.toString().matches(".*\\.(?:pdf|txt)"))
                    .map(file -> left(reader.read(bytes(file))))
                    .sorted()
                    .toList();
        }
        System.out.println("groups left to a person in each of the real letters: " + left);
        assertThat(left.get(left.size() * 9 / 10)).isLessThanOrEqualTo(FEW);
    }

    private static int left(ReadLetter letter) {
        var sentences = letter.warnings().stream()
                .filter(warning -> warning.code().equals("unlisted-weakness"))
                .map(ReadWarning::quote)
                .filter(Objects::nonNull)
                .map(words -> new Told(
                        words,
                        Passage.of(words, letter.text(), 0)
                                .orElse(Passage.NOWHERE)
                                .start()))
                .toList();
        var findings = letter.findings().stream()
                .filter(finding -> finding.kind().needsWork())
                .map(finding -> finding.heading() + " " + finding.text())
                .toList();
        var belongings = new Belongings(findings, sentences, letter.text());
        var outline = Outline.of(letter.text());
        return (int) sentences.stream()
                .filter(sentence -> belongings.of(sentence).isEmpty())
                .map(sentence -> outline.at(sentence.start()).heading())
                .distinct()
                .count();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
